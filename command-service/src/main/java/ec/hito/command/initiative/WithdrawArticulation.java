package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;

/** An initiative gives up an articulation, and with it the mechanisms that were only proposed or negotiated for it. */
public record WithdrawArticulation(
        InitiativeId initiativeId, ArticulationId articulationId, String reason, Timing timing)
        implements AlignmentCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public WithdrawArticulation {
        reason = Text.REASON.require(reason);
    }
}
