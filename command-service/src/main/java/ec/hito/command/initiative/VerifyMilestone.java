package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;

/** A monitor confirms that a milestone was achieved. */
public record VerifyMilestone(InitiativeId initiativeId, MilestoneId milestoneId, Timing timing)
        implements InitiativeCommand {
    @Override
    public boolean outlivesTheInitiative() {
        return true;
    }
}
