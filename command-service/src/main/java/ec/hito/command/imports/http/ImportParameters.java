package ec.hito.command.imports.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every import may be told beside its file, as a client writes it. */
record ImportParameters(
        @Parameter(
                description = "Decir qué cambiaría, sin guardar nada. / Tell what would change, and store nothing.",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        @Nullable
        Boolean dryRun,

        @Parameter(
                description = "Desde qué día rige; por defecto, hoy. / From which day on it holds; today by default.",
                example = "2024-03-31")
        @Nullable
        String effectiveOn,

        @Parameter(
                description =
                        "La identidad que tendrá la importación, elegida por quien la envía, para seguirla mientras"
                                + " corre. / The identity that the import will have, chosen by its sender, to follow it"
                                + " while it runs.")
        @Nullable
        UUID importId) {
    boolean isDryRun() {
        return dryRun != null && dryRun;
    }
}
