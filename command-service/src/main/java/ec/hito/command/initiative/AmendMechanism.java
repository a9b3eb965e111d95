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
 * An addendum to a signed mechanism.
 *
 * @param description what it changes
 * @param validTo the last day in force from then on; null if the term stays as it is
 * @param partners those from then on; empty if they stay as they are
 */
public record AmendMechanism(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        MechanismId mechanismId,
        @Nullable String addendumNumber,
        String description,
        @Nullable LocalDate validTo,
        List<String> partners,
        Timing timing)
        implements MechanismCommand {
    /** @throws IllegalArgumentException if a text has a fault or there are too many partners */
    public AmendMechanism {
        addendumNumber = Text.TITLE.requireIfGiven(addendumNumber);
        description = Text.DESCRIPTION.require(description);
        partners = Partners.require(partners);
    }
}
