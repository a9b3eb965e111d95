package ec.hito.model.published;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.ProgressId;
import java.time.LocalDate;

/** An achieved milestone as others get it: without the note and the evidence. */
record PublicAchievement(
        InitiativeId initiativeId, MilestoneId milestoneId, ProgressId progressId, LocalDate effectiveOn) {}
