package ec.hito.query.secretariat;

import ec.hito.model.SecretariatCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A secretariat that is on record. */
@Schema(name = "Secretariat")
public record SecretariatView(
        SecretariatCode code,
        @Schema(description = "El que llevaba ese día") String name,

        @Schema(description = "La secretaría de la que pasó a ser parte; nulo si sigue siendo la misma") @Nullable
        SecretariatCode mergedInto) {}
