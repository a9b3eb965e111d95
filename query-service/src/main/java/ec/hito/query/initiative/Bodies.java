package ec.hito.query.initiative;

import ec.hito.model.SecretariatCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which bodies have to do with an initiative beside its lead. */
public record Bodies(
        @Schema(description = "Secretarías participantes") List<SecretariatCode> participants,

        @Schema(description = "Entidad ejecutora; nulo: no se conoce") @Nullable
        Agency executingAgency,

        @Schema(description = "Entidad promotora; nulo: no se conoce") @Nullable
        Agency promotingAgency) {

    /** A registered body, one that is only called by a name, or a registered one known by another name. */
    public record Agency(
            @Nullable SecretariatCode secretariat, @Nullable String name) {}
}
