package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Bounded;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.util.List;

/**
 * An initiative comes to serve a management objective.
 *
 * @param policies of the objective, where it is known which; added to those known before
 */
public record AlignInitiative(
        InitiativeId initiativeId, ManagementObjectiveCode managementObjective, List<PolicyId> policies, Timing timing)
        implements AlignmentCommand {
    /** @throws IllegalArgumentException if there are too many policies */
    public AlignInitiative {
        policies = Bounded.copy(policies, NewArticulation.MOST_POLICIES);
    }
}
