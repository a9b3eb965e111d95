package ec.hito.command.initiative.http;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.SignMechanism;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mechanism was signed as. */
record SignatureRequest(
        @Schema(example = "CONV-2024-017") @Nullable String instrumentNumber,

        @Schema(example = "2024-06-12", description = "Día que consta en el instrumento / The day on the instrument")
        @Nullable
        String signedOn,

        @Schema(example = "2024-07-01") @Nullable String validFrom,

        @Schema(example = "2026-06-30", description = "Último día; sin él no tiene fin / Last day; without it, no end")
        @Nullable
        String validTo,

        @Schema(example = "[\"Liga Barrial de Calderón\"]") @Nullable
        List<@Nullable String> partners,

        @Schema(example = "2024-06-12") @Nullable String effectiveOn) {
    SignMechanism read(MechanismAddress of, Fields fields) {
        var number = fields.text("instrumentNumber", instrumentNumber, Text.TITLE);
        var signed = fields.day("signedOn", signedOn);
        var from = fields.day("validFrom", validFrom);
        var to = fields.valueIfGiven("validTo", validTo, LocalDate::parse, "not-a-day");
        var organisations = MechanismRequest.partners("", partners, fields);
        var timing = fields.timing(effectiveOn);
        return fields.whole(() -> new SignMechanism(
                of.initiative(),
                of.articulation(),
                of.mechanism(),
                number.orElseThrow(),
                signed.orElseThrow(),
                from.orElseThrow(),
                to.orElse(null),
                organisations,
                timing.orElseThrow()));
    }
}
