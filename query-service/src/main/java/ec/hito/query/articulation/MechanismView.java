package ec.hito.query.articulation;

import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism in use, as corrections and addenda leave it; those of one {@code alternativeGroup} are alternatives.
 *
 * @param stage on the day of the answer
 * @param validTo the last day in force; null if it has no end, or is not signed
 * @param terminatedOn the first day on which it is not in force any more
 * @param amendments oldest effective day first
 */
public record MechanismView(
        MechanismId id,
        MechanismType type,
        @Nullable String description,
        @Nullable String asWritten,
        @Nullable String interventionLevel,
        List<String> partners,
        @Nullable Integer alternativeGroup,
        LocalDate attachedOn,

        @Schema(description = "Etapa en el día de la respuesta: el vencimiento se sigue de validTo")
        MechanismStage stage,

        @Nullable LocalDate negotiatedOn,
        @Nullable String instrumentNumber,

        @Schema(description = "Día que consta en el instrumento") @Nullable
        LocalDate signedOn,

        @Nullable LocalDate validFrom,

        @Schema(description = "Último día de vigencia; nulo si no tiene fin o no está suscrito") @Nullable
        LocalDate validTo,

        @Schema(description = "Si rige y su último día está a 60 días o menos")
        boolean expiringIn60Days,

        @Nullable LocalDate terminatedOn,
        List<AmendmentView> amendments) {

    /** An addendum; null and the empty list are what it leaves as it was. */
    public record AmendmentView(
            @Nullable String addendumNumber,
            String description,
            @Nullable LocalDate validTo,
            List<String> partners,
            LocalDate effectiveOn) {}
}
