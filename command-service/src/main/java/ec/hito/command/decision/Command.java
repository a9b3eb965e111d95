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

    /** Whether it replaces what somebody set before, so that its sender must say which version of the stream was seen. */
    default boolean overwrites() {
        return false;
    }
}
