package ec.hito.command.shell;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import java.util.List;

/** The catalogue folded from the log, kept in memory and topped up when somebody needs to be sure. */
final class Catalogues {
    private record Folded(Catalogue catalogue, long position) {}

    private static final List<EventType> TYPES = EventCatalog.types().stream()
            .filter(type -> type.name().startsWith("plan.") || type.name().startsWith("secretariat."))
            .toList();

    private final EventLog log;
    private volatile Folded newest;

    Catalogues(EventLog log, Catalogue empty) {
        this.log = log;
        this.newest = new Folded(empty, 0);
    }

    /** As far as this process has read; the same instance as long as nothing new was found. */
    Catalogue current() {
        return newest.catalogue();
    }

    /** As of the log's head when this was called. */
    synchronized Catalogue caughtUp() {
        var head = log.head().position();
        var catalogue = newest.catalogue();
        for (var recorded : log.ofTypes(TYPES, newest.position(), head)) {
            catalogue = catalogue.evolve(recorded.event());
        }
        newest = new Folded(catalogue, head);
        return catalogue;
    }
}
