package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.initiative.DetachMechanism;
import ec.hito.command.initiative.TerminateMechanism;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reason and a day, as terminating and detaching ask for. */
record MechanismEndRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String reason,
        @Nullable String effectiveOn) {
    TerminateMechanism readTermination(MechanismAddress of, Fields fields) {
        var words = fields.text("reason", reason, Text.REASON);
        var timing = fields.timing(effectiveOn);
        return fields.whole(() -> new TerminateMechanism(
                of.initiative(), of.articulation(), of.mechanism(), words.orElseThrow(), timing.orElseThrow()));
    }

    DetachMechanism readDetachment(MechanismAddress of, Fields fields) {
        var words = fields.text("reason", reason, Text.REASON);
        var timing = fields.timing(effectiveOn);
        return fields.whole(() -> new DetachMechanism(
                of.initiative(), of.articulation(), of.mechanism(), words.orElseThrow(), timing.orElseThrow()));
    }
}
