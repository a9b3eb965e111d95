package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;

/** A signed mechanism is ended; from the effective day on it is not in force. */
public record TerminateMechanism(
        InitiativeId initiativeId, ArticulationId articulationId, MechanismId mechanismId, String reason, Timing timing)
        implements MechanismCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public TerminateMechanism {
        reason = Text.REASON.require(reason);
    }
}
