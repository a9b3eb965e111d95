package ec.hito.command.imports.undo;

import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.RecordedEvent;
import java.time.LocalDate;

/**
 * Something recorded of an initiative, as it is named to one who asks why.
 *
 * @param act name of the event, such as {@code initiative.progress-recorded}
 */
public record Act(InitiativeCode initiative, String act, LocalDate effectiveOn, long position) {
    static Act of(InitiativeCode initiative, RecordedEvent recorded) {
        var event = recorded.event();
        var type = EventCatalog.typeOf(event.getClass());
        return new Act(initiative, type.name(), event.effectiveOn(), recorded.position());
    }
}
