package ec.hito.command.initiative.http;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.AmendMechanism;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an addendum changes in a signed mechanism. */
record AmendmentRequest(
        @Schema(example = "CONV-2024-017-A1") @Nullable String addendumNumber,

        @Schema(example = "Prórroga de un año") @Nullable String description,
        @Schema(example = "2027-06-30") @Nullable String validTo,

        @Schema(example = "[\"Liga Barrial de Calderón\"]") @Nullable
        List<@Nullable String> partners,

        @Schema(example = "2026-05-20") @Nullable String effectiveOn) {
    AmendMechanism read(MechanismAddress of, Fields fields) {
        var number = fields.textIfGiven("addendumNumber", addendumNumber, Text.TITLE);
        var words = fields.text("description", description, Text.DESCRIPTION);
        var to = fields.valueIfGiven("validTo", validTo, LocalDate::parse, "not-a-day");
        var organisations = MechanismRequest.partners("", partners, fields);
        var timing = fields.timing(effectiveOn);
        return fields.whole(() -> new AmendMechanism(
                of.initiative(),
                of.articulation(),
                of.mechanism(),
                number.orElse(null),
                words.orElseThrow(),
                to.orElse(null),
                organisations,
                timing.orElseThrow()));
    }
}
