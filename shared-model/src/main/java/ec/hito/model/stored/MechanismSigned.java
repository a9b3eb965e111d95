package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism was signed; it is in force from {@code validFrom} to {@code validTo}, both included. That it expires follows from there and
 * is no event.
 *
 * @param signedOn the day on the instrument; may be before the mechanism was attached, never after {@code effectiveOn}
 * @param validTo absent if it has no end
 * @param partners organisations that signed as the other side, never persons; empty if those stand that were named before
 */
public record MechanismSigned(
        InitiativeId initiativeId,
        MechanismId mechanismId,
        String instrumentNumber,
        LocalDate signedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> partners,
        LocalDate effectiveOn)
        implements MechanismEvent {
    public MechanismSigned {
        partners = Absent.asEmpty(partners);
    }
}
