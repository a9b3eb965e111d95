package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone is due on another day from the effective day on. Its first due day stays what the baseline is drawn from.
 *
 * @param dueOn the last day on which it is in time now, in America/Guayaquil
 * @param authorisingOffice who allowed it; always there where the milestone was due already
 * @param document by which it was allowed; always there where the milestone was due already
 */
public record MilestoneRescheduled(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        LocalDate dueOn,
        String reason,
        @Nullable String authorisingOffice,
        @Nullable String document,
        LocalDate effectiveOn)
        implements MilestoneEvent {}
