package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone counts for more or less among those of its initiative from the effective day on.
 *
 * @param document by which it was allowed; always there where the milestone was due already
 */
public record MilestoneReweighted(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        Weight weight,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn)
        implements MilestoneEvent {}
