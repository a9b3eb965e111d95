package ec.hito.bench.harness;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for; what was left open is each bench's own choice.
 *
 * @param home the project's folder, where the built jars are
 * @param data where the temporary PostgreSQL is put, if not in the system's temporary folder
 * @param givenRounds how often everything is measured
 * @param givenSeconds how long one measurement takes
 * @param givenEvents size of the log, where a bench fills one
 * @param quick whether to show only that it works
 */
public record Settings(
        Path home,
        @Nullable Path data,
        @Nullable Long givenRounds,
        @Nullable Long givenSeconds,
        @Nullable Long givenEvents,
        boolean quick) {
    /** From this seed follows every choice that a bench makes at random. */
    public static final long SEED = 20240331;

    public int rounds(int full, int quickly) {
        return Math.toIntExact(givenRounds == null ? choice(full, quickly) : givenRounds);
    }

    public Duration each(int fullSeconds, int quickSeconds) {
        return Duration.ofSeconds(givenSeconds == null ? choice(fullSeconds, quickSeconds) : givenSeconds);
    }

    public long events(long full, long quickly) {
        return givenEvents == null ? choice(full, quickly) : givenEvents;
    }

    public long choice(long full, long quickly) {
        return quick ? quickly : full;
    }
}
