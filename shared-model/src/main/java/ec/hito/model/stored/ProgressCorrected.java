package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/**
 * A record of progress said the wrong percentage. It keeps its place and its day, and says this one instead; of several corrections of one
 * record the last recorded counts.
 *
 * @param corrects the record itself, also where it was corrected before; never that of an achievement
 * @param effectiveOn the day of the corrected record
 */
public record ProgressCorrected(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId corrects,
        Percent percent,
        String reason,
        LocalDate effectiveOn)
        implements MilestoneEvent {}
