package ec.hito.command.shell;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.Comparator;
import java.util.List;

/** The catalogue folded from the log, kept in memory and topped up when somebody needs to be sure. */
final class Catalogues {
    private record Folded(Catalogue catalogue, long position) {}

    private static final List<String> CATEGORIES = List.of("plan", "secretariat", "actor", "territory");

    private final EventLog log;
    private volatile Folded newest;
    private volatile boolean doubted;

    Catalogues(EventLog log, Catalogue empty) {
        this.log = log;
        this.newest = new Folded(empty, 0);
    }

    /** As far as this process has read, with all that it has recorded itself; the same instance as long as nothing new was found. */
    Catalogue current() {
        return doubted ? caughtUp() : newest.catalogue();
    }

    /** Whoever has recorded something of it says so: what is accepted next must not rest on what is no longer so. */
    void doubt() {
        doubted = true;
    }

    /** Whether the events of such streams make up the catalogue. */
    static boolean tells(StreamId stream) {
        return CATEGORIES.contains(stream.category());
    }

    /** As of the log's head when this was called. */
    synchronized Catalogue caughtUp() {
        doubted = false;
        var head = log.head().position();
        var catalogue = newest.catalogue();
        for (var recorded : since(newest.position(), head)) {
            catalogue = catalogue.evolve(recorded.event());
        }
        newest = new Folded(catalogue, head);
        return catalogue;
    }

    private List<RecordedEvent> since(long position, long head) {
        return CATEGORIES.stream()
                .flatMap(category -> log.ofCategory(category, position, head).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }
}
