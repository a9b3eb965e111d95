package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** An initiative gave up an articulation. Its mechanisms were detached before. */
public record ArticulationWithdrawn(
        InitiativeId initiativeId, ArticulationId articulationId, String reason, LocalDate effectiveOn)
        implements AlignmentEvent {}
