package ec.hito.model.stored;

import java.time.Instant;

/**
 * An event of a type that is known, and that is not written as that type is.
 *
 * @param type its name, such as {@code initiative.progress-recorded}
 * @param failure what is wrong with it
 */
public record UnreadableEvent(
        long position, StreamId streamId, long sequence, Instant recordedAt, String type, String failure)
        implements LoggedEvent {}
