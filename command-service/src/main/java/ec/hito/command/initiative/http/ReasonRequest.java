package ec.hito.command.initiative.http;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import ec.hito.command.http.Fields;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An act that needs its reason, which everybody can read afterwards. */
record ReasonRequest(
        @Schema(description = "Público en el historial / Public in the history", requiredMode = REQUIRED) @Nullable
        String reason,

        @Nullable String effectiveOn) {

    Optional<String> reason(Fields fields) {
        return fields.text("reason", reason, Text.REASON);
    }
}
