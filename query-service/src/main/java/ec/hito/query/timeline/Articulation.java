package ec.hito.query.timeline;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.NamedInText;
import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.articulation.ArticulationView.NamedView;
import ec.hito.query.articulation.MechanismView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An articulation as far as it is folded.
 *
 * @param row of the matrix; null if it was added by hand
 * @param inMatrix the words that the matrix had for it last; null if it was added by hand
 * @param position at which it is recorded
 */
record Articulation(
        ArticulationId id,
        ManagementObjectiveCode managementObjective,
        String objective,
        @Nullable MatrixEntry row,
        @Nullable String inMatrix,
        long position) {
    /** The matrix' order, with those added by hand after it. */
    static final Comparator<Articulation> ORDER = Comparator.comparing(
                    Articulation::row,
                    Comparator.nullsLast(
                            Comparator.comparingInt(MatrixEntry::entry).thenComparingInt(MatrixEntry::articulationNo)))
            .thenComparingLong(Articulation::position);

    static Articulation of(ArticulationAdded added, long position) {
        return new Articulation(
                added.articulationId(),
                added.managementObjective(),
                added.objective(),
                added.matrixEntry(),
                added.matrixEntry() == null ? null : added.objective(),
                position);
    }

    /** Planning's own words leave the row of the matrix as it was. */
    Articulation reworded(ArticulationReworded reworded) {
        var newRow = reworded.matrixEntry();
        return newRow == null
                ? new Articulation(id, managementObjective, reworded.objective(), row, inMatrix, position)
                : new Articulation(
                        id, managementObjective, reworded.objective(), newRow, reworded.objective(), position);
    }

    /** What a search looks through. */
    String text() {
        return row == null ? objective : objective + " " + row.titleAsWritten();
    }

    ArticulationView view(List<MechanismView> mechanisms) {
        return new ArticulationView(
                id,
                managementObjective,
                objective,
                row == null ? null : (Integer) row.entry(),
                row == null ? null : (Integer) row.articulationNo(),
                row == null ? null : row.titleAsWritten(),
                row == null ? null : row.mechanismsAsWritten(),
                row == null ? null : row.sourceLines(),
                row == null ? null : row.anomalies(),
                row == null ? null : named(row.namedInText()),
                mechanisms);
    }

    private static @Nullable NamedView named(@Nullable NamedInText named) {
        if (named == null
                || Stream.of(
                                named.type(),
                                named.actors(),
                                named.places(),
                                named.executingAgency(),
                                named.promotingAgency())
                        .allMatch(Objects::isNull)) {
            return null;
        }
        return new NamedView(
                false, named.type(), named.actors(), named.places(), named.executingAgency(), named.promotingAgency());
    }
}
