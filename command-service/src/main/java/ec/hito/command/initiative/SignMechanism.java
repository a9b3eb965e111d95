package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism was signed.
 *
 * @param signedOn the day on the instrument; may be before the mechanism was attached, not after the effective day
 * @param validTo the last day in force; null if it has no end
 * @param partners those that signed; empty if they are those named before
 */
public record SignMechanism(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        MechanismId mechanismId,
        String instrumentNumber,
        LocalDate signedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> partners,
        Timing timing)
        implements MechanismCommand {
    /** No term goes on for longer than about a century; a later day is a slip of the pen. */
    public static final LocalDate LATEST = LocalDate.of(2150, 12, 31);

    /** @throws IllegalArgumentException if a text has a fault or there are too many partners */
    public SignMechanism {
        instrumentNumber = Text.TITLE.require(instrumentNumber);
        partners = Partners.require(partners);
    }
}
