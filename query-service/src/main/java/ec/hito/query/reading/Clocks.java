package ec.hito.query.reading;

import static ec.hito.web.ProblemException.refuseIf;

import ec.hito.web.FieldFault;
import ec.hito.web.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a read as somebody asks for them, and the position to wait for.
 *
 * @param asOf what was the case on that day; null for today
 * @param knownAt as it was known at that instant; at most one of this and {@code atPosition}
 * @param atPosition as it was known at that position; null for what is known now
 * @param minPosition a position that must be included
 */
public record Clocks(
        @Parameter(
                description =
                        "Lo que era cierto ese día, en America/Guayaquil; por omisión hoy / What was the case on that"
                                + " day; today by default",
                example = "2026-06-30")
        @Nullable
        LocalDate asOf,

        @Parameter(
                description =
                        "Lo que se sabía en ese instante; no junto con atPosition / What was known at that instant;"
                                + " not beside atPosition",
                example = "2026-07-02T09:00:00-05:00")
        @Nullable
        Instant knownAt,

        @Parameter(
                description =
                        "Lo que se sabía en esa posición del registro; por omisión, lo que se sabe ahora / What was"
                                + " known at that position of the log; by default what is known now")
        @Nullable
        Long atPosition,

        @Parameter(description = Readings.MIN_POSITION) @Nullable
        Long minPosition) {
    static final Clocks NOW = new Clocks(null, null, null, null);

    /** @throws ProblemException 400 if one of them cannot be meant */
    void check(LocalDate today, Instant now) {
        refuseIf(asOf != null && asOf.isAfter(today), FieldFault.of("asOf", "future-day", today));
        refuseIf(knownAt != null && knownAt.isAfter(now), FieldFault.of("knownAt", "future-instant", now));
        refuseIf(knownAt != null && atPosition != null, FieldFault.of("atPosition", "excludes", "knownAt"));
        refuseIf(atPosition != null && atPosition < 0, FieldFault.of("atPosition", "out-of-range", 0, Long.MAX_VALUE));
        refuseIf(
                minPosition != null && minPosition < 0,
                FieldFault.of("minPosition", "out-of-range", 0, Long.MAX_VALUE));
    }

    /** The position that must have been reached before the read begins. */
    long least() {
        return Math.max(minPosition == null ? 0 : minPosition, atPosition == null ? 0 : atPosition);
    }
}
