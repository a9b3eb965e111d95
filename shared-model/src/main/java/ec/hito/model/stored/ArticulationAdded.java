package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative took up an articulation objective under one of its management objectives.
 *
 * @param objective the articulation objective, as written
 * @param matrixEntry the row of the matrix it is; absent if added by hand
 */
public record ArticulationAdded(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        ManagementObjectiveCode managementObjective,
        String objective,
        @Nullable MatrixEntry matrixEntry,
        LocalDate effectiveOn)
        implements AlignmentEvent {}
