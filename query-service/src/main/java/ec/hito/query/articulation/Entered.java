package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.NamedInText;
import ec.hito.query.projection.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The row of the matrix that an articulation is from a day on.
 *
 * @param objective in the matrix' own words
 */
record Entered(ArticulationId articulation, LocalDate on, long position, MatrixEntry entry, String objective)
        implements Row {
    private static final NamedInText NOTHING = new NamedInText(null, null, null, null, null);

    @Override
    public @Nullable Object[] values() {
        var named = entry.namedInText() == null ? NOTHING : entry.namedInText();
        return new @Nullable Object[] {
            articulation,
            on,
            position,
            entry.entry(),
            entry.articulationNo(),
            entry.titleAsWritten(),
            entry.mechanismsAsWritten(),
            named.type(),
            named.actors(),
            named.places(),
            named.executingAgency(),
            named.promotingAgency(),
            entry.sourceLines(),
            entry.anomalies(),
            objective
        };
    }

    Entered orLater(Entered next) {
        return next.on.isBefore(on) ? this : next;
    }
}
