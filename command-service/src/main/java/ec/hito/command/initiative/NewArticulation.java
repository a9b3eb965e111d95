package ec.hito.command.initiative;

import ec.hito.command.text.Bounded;
import ec.hito.command.text.Text;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.util.List;

/**
 * An articulation to be taken up.
 *
 * @param policies of the management objective, where it is known which the initiative serves; at most {@value #MOST_POLICIES}
 * @param mechanisms at most {@value #MOST_MECHANISMS}
 */
public record NewArticulation(
        ArticulationId id,
        ManagementObjectiveCode managementObjective,
        List<PolicyId> policies,
        String objective,
        List<NewMechanism> mechanisms) {
    public static final int MOST_POLICIES = 50;
    public static final int MOST_MECHANISMS = 50;

    /** @throws IllegalArgumentException if the objective's text has a fault or a list is too long */
    public NewArticulation {
        policies = Bounded.copy(policies, MOST_POLICIES);
        objective = Text.OBJECTIVE.require(objective);
        mechanisms = Bounded.copy(mechanisms, MOST_MECHANISMS);
    }
}
