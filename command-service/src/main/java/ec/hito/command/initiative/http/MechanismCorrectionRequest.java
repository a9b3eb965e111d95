package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.CorrectMechanism;
import ec.hito.command.initiative.MechanismDetails;
import ec.hito.command.text.Text;
import ec.hito.model.MechanismType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What should have been said of a mechanism when it was attached. */
record MechanismCorrectionRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String type,
        @Nullable String description,
        @Nullable String interventionLevel,
        @Nullable List<@Nullable String> partners,
        @Schema(requiredMode = REQUIRED) @Nullable String reason) {
    CorrectMechanism read(MechanismAddress of, Fields fields) {
        var known = fields.value("type", type, MechanismType::new, "unknown-reference");
        var words = fields.textIfGiven("description", description, Text.DESCRIPTION);
        var level = fields.textIfGiven("interventionLevel", interventionLevel, Text.TITLE);
        var organisations = MechanismRequest.partners("", partners, fields);
        var why = fields.text("reason", reason, Text.REASON);
        var timing = fields.timing(null);
        return fields.whole(() -> new CorrectMechanism(
                of.initiative(),
                of.articulation(),
                of.mechanism(),
                MechanismDetails.typed(known.orElseThrow(), words.orElse(null), level.orElse(null), organisations),
                why.orElseThrow(),
                timing.orElseThrow()));
    }
}
