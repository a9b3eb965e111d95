package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;

/**
 * A monitor does not accept that a milestone was achieved.
 *
 * @param progressId of the record that says what stands
 * @param percent what stands
 */
public record ReturnMilestone(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        Percent percent,
        String reason,
        Timing timing)
        implements InitiativeCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public ReturnMilestone {
        reason = Text.REASON.require(reason);
    }

    @Override
    public boolean outlivesTheInitiative() {
        return true;
    }
}
