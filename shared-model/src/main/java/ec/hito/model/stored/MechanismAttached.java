package ec.hito.model.stored;

import ec.hito.model.ArticulationId;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An articulation uses a mechanism.
 *
 * @param description what it is in its registrant's words; asked of the type {@code other}
 * @param asWritten the spelling in the source, where it comes from one
 * @param interventionLevel of the municipality inside this mechanism
 * @param partners organisations named as the other side, never persons
 * @param alternativeGroup mechanisms of one articulation that bear the same number are alternatives
 * @param importId the import that attached it; absent if it was attached by hand
 */
public record MechanismAttached(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        MechanismId mechanismId,
        MechanismType type,
        @Nullable String description,
        @Nullable String asWritten,
        @Nullable String interventionLevel,
        List<String> partners,
        @Nullable Integer alternativeGroup,
        @Nullable ImportId importId,
        LocalDate effectiveOn)
        implements MechanismEvent {
    public MechanismAttached {
        partners = Absent.asEmpty(partners);
    }
}
