package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone is no longer pursued: it counts for nothing from the effective day on, and nothing more happens to it.
 *
 * @param document by which it was allowed; always there where the milestone was due already
 */
public record MilestoneCancelled(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn)
        implements MilestoneEvent {}
