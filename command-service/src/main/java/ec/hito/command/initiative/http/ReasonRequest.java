package ec.hito.command.initiative.http;

import ec.hito.command.http.Fields;
import ec.hito.command.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An act that needs its reason, which everybody can read afterwards. */
record ReasonRequest(
        @Schema(
                example = "A la espera del informe ambiental",
                description = "Público en el historial / Public in the history",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String reason,

        @Schema(example = "2024-06-12") @Nullable String effectiveOn) {

    Optional<String> reason(Fields fields) {
        return fields.text("reason", reason, Text.REASON);
    }
}
