package ec.hito.model.published;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/** Progress as others get it: without the note and the evidence. */
record PublicProgress(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        ProgressId progressId,
        Percent percent,
        LocalDate effectiveOn) {}
