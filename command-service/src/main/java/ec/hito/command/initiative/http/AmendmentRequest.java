package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.AmendMechanism;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an addendum changes in a signed mechanism. */
record AmendmentRequest(
        @Nullable String addendumNumber,
        @Schema(requiredMode = REQUIRED) @Nullable String description,
        @Nullable String validTo,
        @Nullable List<@Nullable String> partners,
        @Nullable String effectiveOn) {
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
