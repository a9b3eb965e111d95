package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone gets another due day.
 *
 * @param authorisingOffice who allows it; needed once the milestone is due
 * @param document by which it is allowed; needed once the milestone is due
 */
public record RescheduleMilestone(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        LocalDate dueOn,
        String reason,
        @Nullable String authorisingOffice,
        @Nullable String document,
        Timing timing)
        implements MilestoneTermsCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public RescheduleMilestone {
        reason = Text.REASON.require(reason);
        authorisingOffice = Text.TITLE.requireIfGiven(authorisingOffice);
        document = Text.TITLE.requireIfGiven(document);
    }

    @Override
    public boolean overwrites() {
        return true;
    }
}
