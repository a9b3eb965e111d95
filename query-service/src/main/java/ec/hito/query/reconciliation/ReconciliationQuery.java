package ec.hito.query.reconciliation;

import static ec.hito.web.ProblemException.refuseIf;

import ec.hito.query.reading.Clocks;
import ec.hito.query.reading.PageSize;
import ec.hito.web.FieldFault;
import ec.hito.web.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Between which positions the published events are asked for, and which page of their keys. */
record ReconciliationQuery(
        @Parameter(
                description = "Última posición antes del tramo; por omisión 0, desde el principio / The last position"
                        + " before the range; 0 by default, from the beginning",
                schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
        @Nullable
        Long fromPosition,

        @Parameter(
                description = "Última posición del tramo; por omisión, la más reciente. Si aún no se conoce, se espera"
                        + " hasta dos segundos / The last position of the range; the newest by default. If it is not"
                        + " known yet, it is waited for for up to two seconds",
                schema = @Schema(type = "integer", format = "int64", minimum = "0"))
        @Nullable
        Long toPosition,

        @Parameter(
                description = "Cuántas claves por página / How many keys to a page",
                schema = @Schema(type = "integer", minimum = "1", maximum = "5000", defaultValue = "1000"))
        @Nullable
        String limit,

        @Parameter(
                description = "El nextCursor de la página anterior; con el position de esa página como toPosition / The"
                        + " nextCursor of the page before, with that page's position as toPosition")
        @Nullable
        String cursor) {
    /** @throws ProblemException 400, naming the parameter, if the range or the page cannot be meant */
    void check() {
        refuseIf(after() < 0, FieldFault.of("fromPosition", "out-of-range", 0, Long.MAX_VALUE));
        refuseIf(
                toPosition != null && toPosition < after(),
                FieldFault.of("toPosition", "too-early", String.valueOf(after())));
        // The pages of one answer are of one position.
        refuseIf(cursor != null && toPosition == null, FieldFault.of("toPosition", "required"));
        size();
    }

    long after() {
        return fromPosition == null ? 0 : fromPosition;
    }

    int size() {
        return new PageSize(1000, 5000).of(limit);
    }

    /** The key that the page before ended with. */
    String beyond() {
        return cursor == null ? "" : cursor;
    }

    Clocks clocks() {
        return new Clocks(null, null, toPosition, after());
    }
}
