package ec.hito.model.stored;

import java.time.Instant;

/** What stands in the log at a position, whether it can be decoded or not. */
public sealed interface LoggedEvent permits RecordedEvent, UnreadableEvent {
    long position();

    StreamId streamId();

    long sequence();

    Instant recordedAt();
}
