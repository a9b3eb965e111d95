package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import org.jspecify.annotations.Nullable;

/**
 * A milestone is no longer pursued.
 *
 * @param document by which it is allowed; needed once the milestone is due
 */
public record CancelMilestone(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        String reason,
        @Nullable String document,
        Timing timing) implements MilestoneTermsCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public CancelMilestone {
        reason = Text.REASON.require(reason);
        document = Text.TITLE.requireIfGiven(document);
    }
}
