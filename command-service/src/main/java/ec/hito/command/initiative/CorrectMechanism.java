package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;

/**
 * A mechanism was attached with a mistake, and this is what should have been said of it.
 *
 * @param timing says the day it is recorded on; it takes effect on the day on which the mechanism was attached
 */
public record CorrectMechanism(
        InitiativeId initiativeId,
        ArticulationId articulationId,
        MechanismId mechanismId,
        MechanismDetails details,
        String reason,
        Timing timing)
        implements MechanismCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public CorrectMechanism {
        reason = Text.REASON.require(reason);
    }

    @Override
    public boolean overwrites() {
        return true;
    }
}
