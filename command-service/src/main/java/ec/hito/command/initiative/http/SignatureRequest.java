package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.SignMechanism;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mechanism was signed as. */
record SignatureRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String instrumentNumber,

        @Schema(description = "Día que consta en el instrumento / The day on the instrument", requiredMode = REQUIRED)
        @Nullable
        String signedOn,

        @Schema(requiredMode = REQUIRED) @Nullable String validFrom,

        @Schema(description = "Último día; sin él no tiene fin / Last day; without it, no end") @Nullable
        String validTo,

        @Nullable List<@Nullable String> partners,
        @Nullable String effectiveOn) {
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
