package ec.hito.query.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Up to where the read model has followed the log.
 *
 * @param generation of the read model, by number
 * @param position of the newest event applied; 0 before the first
 * @param epoch of the log that this event is from; none before the first
 * @param recordedAt when that event was recorded; none before the first
 * @param parked how many streams are parked: nothing of them is applied any more from one event on
 * @param parkedFrom position of the first such event; greater than any if there is none
 * @param mended how many times something else was changed than that position
 */
public record Applied(
        int generation,
        long position,
        @Nullable UUID epoch,
        @Nullable Instant recordedAt,
        long parked,
        long parkedFrom,
        int mended) {}
