package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;

/** An initiative no longer serves a management objective. */
public record UnalignInitiative(
        InitiativeId initiativeId, ManagementObjectiveCode managementObjective, String reason, Timing timing)
        implements AlignmentCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public UnalignInitiative {
        reason = Text.REASON.require(reason);
    }
}
