package ec.hito.command.initiative;

import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.util.List;

/**
 * An articulation to be taken up.
 *
 * @param policies of the management objective, where it is known which the initiative serves
 */
public record NewArticulation(
        ArticulationId id,
        ManagementObjectiveCode managementObjective,
        List<PolicyId> policies,
        String objective,
        List<NewMechanism> mechanisms) {
    /** @throws IllegalArgumentException if the objective's text has a fault */
    public NewArticulation {
        policies = List.copyOf(policies);
        objective = Text.OBJECTIVE.require(objective);
        mechanisms = List.copyOf(mechanisms);
    }
}
