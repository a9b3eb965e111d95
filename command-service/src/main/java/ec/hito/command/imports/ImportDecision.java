package ec.hito.command.imports;

import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.DomainEvent;
import java.util.List;

/** What comes of a file. */
public sealed interface ImportDecision {
    /**
     * The file can be imported.
     *
     * @param events of all streams it touches, in the order to be recorded; none if everything already stands as it says
     */
    record Planned(List<DomainEvent> events, ImportReport report) implements ImportDecision {
        public Planned {
            events = List.copyOf(events);
        }
    }

    /** Nothing of the file is applied. */
    record Refused(Rejection rejection) implements ImportDecision {}
}
