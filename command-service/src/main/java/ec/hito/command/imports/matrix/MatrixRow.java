package ec.hito.command.imports.matrix;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.MatrixColumn;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.NamedInText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix: one articulation.
 *
 * @param line of the file as a person counts it, the headers being 1
 * @param initiative the title in this row
 * @param mechanisms the normalised names, as listed
 * @param asides the further columns that the file has, with null for a blank cell
 */
public record MatrixRow(
        int line,
        ArticulationKey key,
        String initiativeKey,
        ManagementObjectiveCode managementObjective,
        String initiative,
        String objective,
        List<String> mechanisms,
        Map<MatrixColumn, @Nullable String> asides) {

    /** The entry that this row makes. Where the file has no such column, what is known of the entry stands. */
    MatrixEntry entry(@Nullable MatrixEntry known) {
        return new MatrixEntry(
                key.entry(),
                key.articulationNo(),
                initiative,
                tell(MatrixColumn.MECHANISMS_AS_WRITTEN, known == null ? null : known.mechanismsAsWritten()),
                named(known == null ? null : known.namedInText()),
                tell(MatrixColumn.SOURCE_LINES, known == null ? null : known.sourceLines()),
                tell(MatrixColumn.ANOMALIES, known == null ? null : known.anomalies()));
    }

    private @Nullable NamedInText named(@Nullable NamedInText known) {
        var named = new NamedInText(
                tell(MatrixColumn.INITIATIVE_TYPE, known == null ? null : known.type()),
                tell(MatrixColumn.ACTORS_NAMED, known == null ? null : known.actors()),
                tell(MatrixColumn.PLACES_NAMED, known == null ? null : known.places()),
                tell(MatrixColumn.EXECUTING_AGENCY, known == null ? null : known.executingAgency()),
                tell(MatrixColumn.PROMOTING_AGENCY, known == null ? null : known.promotingAgency()));
        return named.equals(new NamedInText(null, null, null, null, null)) ? null : named;
    }

    private @Nullable String tell(MatrixColumn column, @Nullable String known) {
        return asides.containsKey(column) ? asides.get(column) : known;
    }
}
