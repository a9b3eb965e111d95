package ec.hito.query.involvement;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation of the catalogue. */
@Schema(name = "Actor")
public record ActorView(
        ActorId id,
        String name,
        ActorType type,
        ActorNature nature,

        @Schema(description = "Nivel de gobierno, si es de uno") @Nullable
        String level) {}
