package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.MatrixEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An articulation of an initiative as it stands.
 *
 * @param matrixEntry the row of the matrix it is; null if added by hand
 * @param addedOn nothing of it can have happened before that day
 */
public record Articulation(
        ArticulationId id,
        ManagementObjectiveCode managementObjective,
        String objective,
        @Nullable MatrixEntry matrixEntry,
        LocalDate addedOn) {

    static Articulation of(ArticulationAdded added) {
        return new Articulation(
                added.articulationId(),
                added.managementObjective(),
                added.objective(),
                added.matrixEntry(),
                added.effectiveOn());
    }

    Articulation reworded(ArticulationReworded reworded) {
        return new Articulation(id, managementObjective, reworded.objective(), reworded.matrixEntry(), addedOn);
    }
}
