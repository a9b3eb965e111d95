package ec.hito.eventstore.writer;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Carried by a command message under {@link #KEY}; the append writes into it where its events came to stand, since Axon fixes a command's
 * result before the events are appended.
 */
public final class AppendReceipt {
    public static final String KEY = "receipt";

    private final @Nullable IdempotencyKey key;
    private volatile String answer = "{}";
    private volatile long position = -1;

    /** @param key under which the append is remembered, if the command's sender named one */
    public AppendReceipt(@Nullable IdempotencyKey key) {
        this.key = key;
    }

    /** What a repetition under the same key is to be answered with; to be said before the append. */
    public void answering(String json) {
        answer = json;
    }

    Optional<Remembered> remembered() {
        return Optional.ofNullable(key).map(it -> new Remembered(it, answer));
    }

    void appendedUpTo(long lastPosition) {
        position = lastPosition;
    }

    /** Position of the last event appended; empty if the command changed nothing. */
    public OptionalLong position() {
        return position < 0 ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
