package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of an articulation changed; its identity stays.
 *
 * @param matrixEntry the row of the matrix as its file has it now; absent if planning reworded by hand, which leaves the row as it was
 */
public record ArticulationReworded(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        String objective,
        @Nullable MatrixEntry matrixEntry,
        String reason,
        LocalDate effectiveOn)
        implements AlignmentEvent {}
