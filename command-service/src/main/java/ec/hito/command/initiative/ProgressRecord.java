package ec.hito.command.initiative;

import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/** How much of a milestone was done on a day, as recorded once and perhaps corrected since. */
public record ProgressRecord(ProgressId id, Percent percent, LocalDate effectiveOn, Kind kind) {
    /** By what it came to be. */
    public enum Kind {
        REPORTED,
        ACHIEVED,
        /** By a monitor's judgement; no work was done on that day. */
        RETURNED
    }

    ProgressRecord saying(Percent corrected) {
        return new ProgressRecord(id, corrected, effectiveOn, kind);
    }

    /** Whether it says that the milestone was achieved. */
    public boolean achievement() {
        return kind == Kind.ACHIEVED;
    }
}
