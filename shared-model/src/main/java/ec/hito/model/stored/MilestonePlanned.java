package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone (hito) was set.
 *
 * @param dueOn the last day on which it is in time, in America/Guayaquil
 */
public record MilestonePlanned(
        InitiativeId initiativeId,
        MilestoneId milestoneId,
        String title,
        LocalDate dueOn,
        Weight weight,
        @Nullable String deliverable,
        @Nullable ArticulationId articulationId,
        @Nullable MechanismId mechanismId,
        @Nullable String phase,
        LocalDate effectiveOn)
        implements MilestoneEvent {}
