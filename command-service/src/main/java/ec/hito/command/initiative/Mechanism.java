package ec.hito.command.initiative;

import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.stored.MechanismAttached;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism that an articulation uses.
 *
 * @param asWritten the spelling in its source; null if it has none or its source does not tell
 * @param importId the import that attached it; null if it was attached by hand
 * @param attachedOn nothing of it can have happened before that day
 */
public record Mechanism(
        MechanismId id,
        ArticulationId articulationId,
        MechanismType type,
        @Nullable String description,
        @Nullable String asWritten,
        List<String> partners,
        @Nullable Integer alternativeGroup,
        @Nullable ImportId importId,
        LocalDate attachedOn) {

    static Mechanism of(MechanismAttached attached) {
        return new Mechanism(
                attached.mechanismId(),
                attached.articulationId(),
                attached.type(),
                attached.description(),
                attached.asWritten(),
                attached.partners(),
                attached.alternativeGroup(),
                attached.importId(),
                attached.effectiveOn());
    }
}
