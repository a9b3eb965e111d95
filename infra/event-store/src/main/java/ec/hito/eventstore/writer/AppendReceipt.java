package ec.hito.eventstore.writer;

import java.util.OptionalLong;

/**
 * Carried by a command message under {@link #KEY}; the append writes into it where its events came to stand, since Axon fixes a command's
 * result before the events are appended.
 */
public final class AppendReceipt {
    public static final String KEY = "receipt";

    private volatile long position = -1;

    void appendedUpTo(long lastPosition) {
        position = lastPosition;
    }

    /** Position of the last event appended; empty if the command changed nothing. */
    public OptionalLong position() {
        return position < 0 ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
