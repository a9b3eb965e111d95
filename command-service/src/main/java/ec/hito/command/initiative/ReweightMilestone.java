package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A milestone gets another weight.
 *
 * @param document by which it is allowed; needed once the milestone is due
 */
public record ReweightMilestone(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        Weight weight,
        String reason,
        @Nullable String document,
        Timing timing)
        implements MilestoneTermsCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public ReweightMilestone {
        reason = Text.REASON.require(reason);
        document = Text.TITLE.requireIfGiven(document);
    }

    @Override
    public boolean overwrites() {
        return true;
    }
}
