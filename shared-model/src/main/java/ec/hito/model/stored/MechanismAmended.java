package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An addendum changed a signed mechanism.
 *
 * @param addendumNumber absent if it has none, or it is not known
 * @param description what changed
 * @param validTo the last day in force from then on; absent if the addendum leaves the term as it was
 * @param partners organisations on the other side from then on, never persons; empty if the addendum leaves them as they were
 */
public record MechanismAmended(
        InitiativeId initiativeId,
        MechanismId mechanismId,
        @Nullable String addendumNumber,
        String description,
        @Nullable LocalDate validTo,
        List<String> partners,
        LocalDate effectiveOn)
        implements MechanismEvent {
    public MechanismAmended {
        partners = Absent.asEmpty(partners);
    }
}
