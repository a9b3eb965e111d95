package ec.hito.eventstore.reader;

import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a follower has read. One number is enough, since nothing can appear behind it.
 *
 * @param epoch the life of the log in which it was read
 * @param value position of the last event read, 0 before the first
 */
public record LogPosition(UUID epoch, long value) implements TrackingToken {
    @Override
    public LogPosition lowerBound(TrackingToken other) {
        var position = of(other);
        return position.value < value ? position : this;
    }

    @Override
    public LogPosition upperBound(TrackingToken other) {
        var position = of(other);
        return position.value > value ? position : this;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || of(other).value <= value;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(value);
    }

    private LogPosition of(TrackingToken other) {
        if (other instanceof LogPosition position && position.epoch.equals(epoch)) {
            return position;
        }
        throw new IllegalArgumentException("no position in epoch %s of the log: %s".formatted(epoch, other));
    }
}
