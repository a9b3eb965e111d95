package ec.hito.command.publication;

import ec.hito.model.stored.RecordedEvent;
import java.util.UUID;

/**
 * How far the log is on its topic.
 *
 * @param epoch of the log when it was published
 * @param position of the last event, from 1
 * @param eventId of that event, by which another log would be told
 */
record Published(UUID epoch, long position, UUID eventId) {
    static Published upTo(UUID epoch, RecordedEvent last) {
        return new Published(epoch, last.position(), last.id());
    }
}
