package ec.hito.query.following;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * In what two generations of the read model differ.
 *
 * @param position up to which both contained the log
 * @param sameFigures whether the figures of the plan came out the same, on the day of the comparison, and 30 and 365 days before
 * @param differences the tables that did not hold the same rows
 */
record Comparison(
        @Schema(
                description =
                        "Posición hasta la que ambas contenían el registro / Position up to which both contained the"
                                + " log")
        long position,

        @Schema(description = "Si las cifras del plan son las mismas / Whether the figures of the plan are the same")
        boolean sameFigures,

        @Schema(description = "Tablas con filas distintas / Tables with different rows")
        List<TableDifference> differences) {
    record TableDifference(String table, long rowsBefore, long rowsNow) {}

    boolean equal() {
        return sameFigures && differences.isEmpty();
    }
}
