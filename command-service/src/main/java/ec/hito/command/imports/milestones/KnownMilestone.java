package ec.hito.command.imports.milestones;

import ec.hito.model.Weight;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReweighted;
import java.time.LocalDate;

/**
 * A milestone that stands, as it was planned and as it is now.
 *
 * @param dueOn the due day that holds on the newest day of which something is said
 */
record KnownMilestone(
        MilestonePlanned planned,
        LocalDate dueOn,
        LocalDate dueSince,
        Weight weight,
        LocalDate weightSince,
        boolean cancelled) {
    static KnownMilestone of(MilestonePlanned planned) {
        var since = planned.effectiveOn();
        return new KnownMilestone(planned, planned.dueOn(), since, planned.weight(), since, false);
    }

    KnownMilestone and(MilestoneRescheduled moved) {
        return moved.effectiveOn().isBefore(dueSince)
                ? this
                : new KnownMilestone(planned, moved.dueOn(), moved.effectiveOn(), weight, weightSince, cancelled);
    }

    KnownMilestone and(MilestoneReweighted weighed) {
        return weighed.effectiveOn().isBefore(weightSince)
                ? this
                : new KnownMilestone(planned, dueOn, dueSince, weighed.weight(), weighed.effectiveOn(), cancelled);
    }

    KnownMilestone asCancelled() {
        return new KnownMilestone(planned, dueOn, dueSince, weight, weightSince, true);
    }

    /** How much of what a row says of day and weight is so: 2 if all of it stands, 1 if it was planned so, 0 otherwise. */
    int likeness(LocalDate day, Weight said) {
        if (day.equals(dueOn) && said.equals(weight)) {
            return 2;
        }
        return isDue(day) && weighs(said) ? 1 : 0;
    }

    /** A file that says what was planned first is an old one, and does not ask for anything. */
    boolean isDue(LocalDate day) {
        return day.equals(dueOn) || day.equals(planned.dueOn());
    }

    boolean weighs(Weight said) {
        return said.equals(weight) || said.equals(planned.weight());
    }
}
