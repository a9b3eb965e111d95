package ec.hito.command.decision;

import ec.hito.model.stored.StreamId;

/** Something that a person wants to record, addressed to the one stream that decides on it; sealed per stream. */
public interface Command {
    StreamId streamId();

    Timing timing();

    /** Whether it asks for a new stream, rather than for something of one that stands. */
    default boolean begins() {
        return false;
    }
}
