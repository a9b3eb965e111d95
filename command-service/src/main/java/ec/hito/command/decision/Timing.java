package ec.hito.command.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an act takes effect, and what day it is while it is recorded; both in America/Guayaquil.
 *
 * @param effectiveOn the day it happened
 * @param today the day it is recorded on
 */
public record Timing(LocalDate effectiveOn, LocalDate today) {
    /** No act is older than this: an earlier day is a slip of the pen, such as 0204 for 2024. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Why no act at all can take effect on that day, if so. */
    public Optional<Rejection> refusal() {
        if (effectiveOn.isAfter(today)) {
            return Optional.of(new TimingRejection.FutureDay(effectiveOn, today));
        }
        if (effectiveOn.isBefore(EARLIEST)) {
            return Optional.of(new TimingRejection.DayTooEarly(effectiveOn, EARLIEST));
        }
        return Optional.empty();
    }

    /** Why the act cannot take effect on that day, if what it refers to has stood only since {@code day}. */
    public Optional<Rejection> refusalBefore(LocalDate day) {
        return effectiveOn.isBefore(day)
                ? Optional.of(new TimingRejection.EffectiveBeforeSubject(effectiveOn, day))
                : Optional.empty();
    }
}
