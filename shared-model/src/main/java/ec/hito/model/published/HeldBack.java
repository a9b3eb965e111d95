package ec.hito.model.published;

import ec.hito.model.stored.RecordedEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that was withheld when it was recorded, as it would have been published: what else stands in a message's headers, and its value.
 *
 * @param type of the CloudEvent
 * @param time when it was recorded
 * @param data by the schema of the type
 */
record HeldBack(UUID id, String type, long sequence, long position, Instant time, Object data) {
    static HeldBack of(RecordedEvent recorded) {
        var published = Publication.of(recorded.event());
        return new HeldBack(
                recorded.id(),
                published.cloudEventType(),
                recorded.sequence(),
                recorded.position(),
                recorded.recordedAt(),
                published.value());
    }
}
