package ec.hito.command.initiative;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Timing;
import ec.hito.model.MilestoneId;
import ec.hito.model.stored.InitiativeEvent;
import java.util.function.Function;

/** What every act on a milestone asks first: that it is there, was not cancelled, and was planned by then. */
final class OpenMilestone {
    private OpenMilestone() {}

    static Decision<InitiativeEvent> decide(
            MilestoneId id, Timing timing, Registered initiative, Function<Milestone, Decision<InitiativeEvent>> act) {
        var milestone = initiative.schedule().milestone(id);
        if (milestone.isEmpty()) {
            return Decision.reject(new UnknownPart.UnknownMilestone(id));
        }
        if (milestone.get().standing() == Standing.CANCELLED) {
            return Decision.reject(new MilestoneStanding.MilestoneCancelled(id));
        }
        return timing.refusalBefore(milestone.get().plannedOn())
                .map(Decision::<InitiativeEvent>reject)
                .orElseGet(() -> act.apply(milestone.get()));
    }
}
