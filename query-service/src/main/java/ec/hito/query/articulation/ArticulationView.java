package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An articulation with the mechanisms it uses.
 *
 * @param objective in the official words
 * @param entry the entry of the matrix; null for what was added by hand
 * @param namedInText what its texts name in passing, unconfirmed; null if nothing
 */
public record ArticulationView(
        ArticulationId id,
        ManagementObjectiveCode managementObjective,

        @Schema(description = "Texto oficial, tal como está escrito")
        String objective,

        @Schema(description = "Entrada de la matriz; nula si se registró a mano") @Nullable
        Integer entry,

        @Nullable Integer articulationNo,
        @Nullable String titleAsWritten,
        @Nullable String mechanismsAsWritten,
        @Nullable String sourceLines,
        @Nullable String anomalies,

        @Schema(description = "Lo que el texto nombra de paso: nadie lo ha confirmado") @Nullable
        NamedView namedInText,

        List<MechanismView> mechanisms) {

    /** What is named in passing; {@code confirmed} is false for as long as it is only that. */
    public record NamedView(
            boolean confirmed,
            @Nullable String type,
            @Nullable String actors,
            @Nullable String places,
            @Nullable String executingAgency,
            @Nullable String promotingAgency) {}
}
