package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/**
 * The import that had added the articulation was undone: unlike a withdrawn one it counts on no day, and its row of the matrix is free to be
 * imported again.
 *
 * @param entry of the row that it was
 * @param articulationNo within that entry
 * @param effectiveOn the day on which it was added, since it is as though it never had been
 */
public record ArticulationRevoked(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        int entry,
        int articulationNo,
        ImportId importId,
        LocalDate effectiveOn)
        implements AlignmentEvent {}
