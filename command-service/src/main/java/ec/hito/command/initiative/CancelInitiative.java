package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;

/** An initiative is given up, begun or not. */
public record CancelInitiative(InitiativeId initiativeId, String reason, Timing timing) implements LifeCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public CancelInitiative {
        reason = Text.REASON.require(reason);
    }
}
