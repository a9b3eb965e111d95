package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;

/** An articulation does not use a mechanism after all. */
public record DetachMechanism(
        InitiativeId initiativeId, ArticulationId articulationId, MechanismId mechanismId, String reason, Timing timing)
        implements MechanismCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public DetachMechanism {
        reason = Text.REASON.require(reason);
    }
}
