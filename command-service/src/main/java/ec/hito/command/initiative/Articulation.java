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
 * @param objective in the words in force
 * @param inMatrix the words that the matrix had for it last, which an import finds in its file again; null if added by hand
 * @param matrixEntry the row of the matrix it is; null if added by hand
 * @param addedOn nothing of it can have happened before that day
 * @param wordedOn since when it has these words
 */
public record Articulation(
        ArticulationId id,
        ManagementObjectiveCode managementObjective,
        String objective,
        @Nullable String inMatrix,
        @Nullable MatrixEntry matrixEntry,
        LocalDate addedOn,
        LocalDate wordedOn) {

    static Articulation of(ArticulationAdded added) {
        return new Articulation(
                added.articulationId(),
                added.managementObjective(),
                added.objective(),
                added.matrixEntry() == null ? null : added.objective(),
                added.matrixEntry(),
                added.effectiveOn(),
                added.effectiveOn());
    }

    /**
     * As readers see it: of two wordings the one of the later day is in force, and of one day the one recorded later. Planning's own words
     * leave the row of the matrix as it was.
     */
    Articulation reworded(ArticulationReworded reworded) {
        if (reworded.effectiveOn().isBefore(wordedOn)) {
            return this;
        }
        var entry = reworded.matrixEntry();
        return new Articulation(
                id,
                managementObjective,
                reworded.objective(),
                entry == null ? inMatrix : reworded.objective(),
                entry == null ? matrixEntry : entry,
                addedOn,
                reworded.effectiveOn());
    }
}
