package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone (hito) is set.
 *
 * @param dueOn the last day on which it is in time; may lie in the past, since plans are entered late
 * @param articulationId the articulation it belongs to, if to one
 * @param mechanismId the mechanism it belongs to, if to one
 */
public record PlanMilestone(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        String title,
        LocalDate dueOn,
        Weight weight,
        @Nullable String deliverable,
        @Nullable ArticulationId articulationId,
        @Nullable MechanismId mechanismId,
        @Nullable String phase,
        Timing timing)
        implements InitiativeCommand {
    public static final LocalDate EARLIEST_DUE = LocalDate.of(1990, 1, 1);
    public static final LocalDate LATEST_DUE = LocalDate.of(2100, 12, 31);

    /** @throws IllegalArgumentException if a text has a fault */
    public PlanMilestone {
        title = Text.TITLE.require(title);
        deliverable = Text.DESCRIPTION.requireIfGiven(deliverable);
        phase = Text.TITLE.requireIfGiven(phase);
    }

    /** Whether a milestone can be due on that day; one out of range is a slip of the pen. */
    static boolean canBeDue(LocalDate day) {
        return !day.isBefore(EARLIEST_DUE) && !day.isAfter(LATEST_DUE);
    }
}
