package ec.hito.command.imports.undo;

import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.DomainEvent;
import java.util.List;

/** What comes of undoing an import. */
public sealed interface UndoDecision {
    /** @param events of all streams, in the order to be recorded; none if it was undone before */
    record Planned(List<DomainEvent> events, UndoReport report) implements UndoDecision {
        public Planned {
            events = List.copyOf(events);
        }
    }

    record Refused(Rejection rejection) implements UndoDecision {}
}
