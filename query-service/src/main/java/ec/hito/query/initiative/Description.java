package ec.hito.query.initiative;

import ec.hito.model.stored.InitiativeDescribed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative is about, as far as anybody has said.
 *
 * @param references legal or planning instruments that it rests on
 */
public record Description(
        @Nullable String description,

        @Schema(description = "Problema que atiende") @Nullable
        String problem,

        @Schema(description = "Impacto esperado") @Nullable String expectedImpact,

        @Schema(description = "Primer día previsto") @Nullable
        LocalDate plannedFrom,

        @Schema(description = "Último día previsto, inclusive") @Nullable
        LocalDate plannedTo,

        @Schema(description = "Enfoques") List<String> approaches,

        @Schema(description = "Instrumentos legales o de planificación")
        List<String> references) {

    /** As registered, and then as it was said next; what was left out there stays as it was. */
    static Description of(@Nullable String registered, List<InitiativeDescribed> described) {
        return described.stream()
                .reduce(
                        new Description(registered, null, null, null, null, List.of(), List.of()),
                        Description::then,
                        (_, later) -> later);
    }

    private Description then(InitiativeDescribed next) {
        return new Description(
                next.description() == null ? description : next.description(),
                next.problem() == null ? problem : next.problem(),
                next.expectedImpact() == null ? expectedImpact : next.expectedImpact(),
                next.plannedFrom() == null ? plannedFrom : next.plannedFrom(),
                next.plannedTo() == null ? plannedTo : next.plannedTo(),
                next.approaches().isEmpty() ? approaches : next.approaches(),
                next.references().isEmpty() ? references : next.references());
    }
}
