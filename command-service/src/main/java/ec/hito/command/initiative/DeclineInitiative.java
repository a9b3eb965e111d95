package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;

/** Planning does not take a proposal into the plan. */
public record DeclineInitiative(InitiativeId initiativeId, String reason, Timing timing) implements InitiativeCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public DeclineInitiative {
        reason = Text.REASON.require(reason);
    }
}
