package ec.hito.query.timeline;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MatrixEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix as its files said it last, whatever was reworded or corrected by hand since.
 *
 * @param objective the articulation objective in the matrix' own words
 * @param mechanisms those that an import attached, in the order of recording
 */
public record Listing(
        ManagementObjectiveCode managementObjective, String objective, MatrixEntry row, List<Listed> mechanisms) {
    /**
     * @param description the words under which the matrix lists what is of no type that it knows
     * @param asWritten the spelling in print, where it has one
     */
    public record Listed(
            MechanismType type,
            @Nullable String description,
            @Nullable String asWritten) {}

    /** Those of an initiative, in no order. */
    static List<Listing> of(Fold fold) {
        return fold.articulations.values().stream()
                .flatMap(articulation -> of(articulation, fold))
                .toList();
    }

    private static Stream<Listing> of(Articulation articulation, Fold fold) {
        var row = articulation.row();
        var objective = articulation.inMatrix();
        if (row == null || objective == null) {
            return Stream.empty();
        }
        var listed = fold.mechanisms.values().stream()
                .filter(mechanism -> mechanism.articulation().equals(articulation.id()))
                .sorted(Comparator.comparingLong(Mechanism::position))
                .map(Mechanism::listed)
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(new Listing(articulation.managementObjective(), objective, row, listed));
    }
}
