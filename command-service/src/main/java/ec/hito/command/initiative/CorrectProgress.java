package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of progress said the wrong percentage. The correction takes effect on the record's day, whatever day it is asked for.
 *
 * @param corrects the record itself, also where it was corrected before
 * @param dayOfRecord the day on which the sender takes the record to be, if said; another one than the record's is refused
 * @param timing of the asking
 */
public record CorrectProgress(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId corrects,
        Percent percent,
        String reason,
        @Nullable LocalDate dayOfRecord,
        Timing timing)
        implements InitiativeCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public CorrectProgress {
        reason = Text.REASON.require(reason);
    }

    @Override
    public boolean overwrites() {
        return true;
    }

    @Override
    public boolean outlivesTheInitiative() {
        return true;
    }
}
