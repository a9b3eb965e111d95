package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of an articulation changed; its identity stays. */
public record ArticulationReworded(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        String objective,
        @Nullable MatrixEntry matrixEntry,
        String reason,
        LocalDate effectiveOn)
        implements AlignmentEvent {}
