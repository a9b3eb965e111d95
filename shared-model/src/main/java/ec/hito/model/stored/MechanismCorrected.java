package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism was attached with a mistake. What is said here stands in place of what was attached, and what is absent does not; its
 * spelling in a source and its group of alternatives stay.
 *
 * @param effectiveOn the day on which the mechanism was attached: it was so from the start
 */
public record MechanismCorrected(
        InitiativeId initiativeId,
        MechanismId mechanismId,
        MechanismType type,
        @Nullable String description,
        @Nullable String interventionLevel,
        List<String> partners,
        String reason,
        LocalDate effectiveOn)
        implements MechanismEvent {
    public MechanismCorrected {
        partners = Absent.asEmpty(partners);
    }
}
