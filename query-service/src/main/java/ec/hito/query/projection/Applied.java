package ec.hito.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Up to where the read model has followed the log.
 *
 * @param position of the newest event applied; 0 before the first
 * @param recordedAt when that event was recorded; none before the first
 */
public record Applied(long position, @Nullable Instant recordedAt) {
    static final Applied NOTHING = new Applied(0, null);
}
