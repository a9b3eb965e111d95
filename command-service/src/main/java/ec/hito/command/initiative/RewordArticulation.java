package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;

/** Planning gives an articulation other words. */
public record RewordArticulation(
        InitiativeId initiativeId, ArticulationId articulationId, String objective, String reason, Timing timing)
        implements AlignmentCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public RewordArticulation {
        objective = Text.OBJECTIVE.require(objective);
        reason = Text.REASON.require(reason);
    }

    @Override
    public boolean overwrites() {
        return true;
    }
}
