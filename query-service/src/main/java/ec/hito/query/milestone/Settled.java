package ec.hito.query.milestone;

import ec.hito.model.MilestoneId;
import ec.hito.query.projection.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone stands after an achievement or what came of it.
 *
 * @param anew whether it says when the milestone was achieved, rather than leaving that as it is
 * @param position of the last event that it follows from
 */
record Settled(
        MilestoneId milestone,
        boolean anew,
        @Nullable LocalDate achievedOn,
        @Nullable LocalDate verifiedOn,
        long position)
        implements Row {
    static Settled achieved(MilestoneId milestone, LocalDate on, long position) {
        return new Settled(milestone, true, on, null, position);
    }

    static Settled verified(MilestoneId milestone, LocalDate on, long position) {
        return new Settled(milestone, false, null, on, position);
    }

    static Settled returned(MilestoneId milestone, long position) {
        return new Settled(milestone, true, null, null, position);
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {milestone, anew, achievedOn, verifiedOn, position};
    }

    Settled and(Settled next) {
        return next.anew ? next : new Settled(milestone, anew, achievedOn, next.verifiedOn, next.position);
    }
}
