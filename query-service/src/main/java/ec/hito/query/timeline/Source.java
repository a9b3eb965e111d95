package ec.hito.query.timeline;

import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.RecordedEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The event that something rests on.
 *
 * @param act its name, such as {@code initiative.progress-recorded}
 */
public record Source(
        UUID eventId,
        long position,
        @Schema(example = "initiative.progress-recorded") String act,
        LocalDate effectiveOn) {
    static Source of(RecordedEvent recorded) {
        var event = recorded.event();
        return new Source(
                recorded.id(),
                recorded.position(),
                EventCatalog.typeOf(event.getClass()).name(),
                event.effectiveOn());
    }
}
