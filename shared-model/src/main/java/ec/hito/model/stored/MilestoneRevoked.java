package ec.hito.model.stored;

import ec.hito.model.ImportId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import java.time.LocalDate;

/**
 * The import that had brought the milestone was undone: unlike a cancelled one it counts nowhere, and its title is free for another.
 *
 * @param effectiveOn the day on which it was planned, since it is as though it never had been
 */
public record MilestoneRevoked(
        InitiativeId initiativeId, MilestoneId milestoneId, ImportId importId, LocalDate effectiveOn)
        implements MilestoneEvent {}
