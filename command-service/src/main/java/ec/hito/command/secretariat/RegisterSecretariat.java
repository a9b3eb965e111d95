package ec.hito.command.secretariat;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Bounded;
import ec.hito.command.text.Text;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import java.util.List;

/**
 * A secretariat takes part in the plan.
 *
 * @param managementObjectives those whose initiatives it proposed; may be empty, and are at most {@value #MOST_OBJECTIVES}
 */
public record RegisterSecretariat(
        SecretariatCode secretariat, String name, List<ManagementObjectiveCode> managementObjectives, Timing timing)
        implements SecretariatCommand {
    public static final int MOST_OBJECTIVES = 50;

    /** @throws IllegalArgumentException if the name has a fault or there are too many objectives */
    public RegisterSecretariat {
        name = Text.NAME.require(name);
        managementObjectives = Bounded.copy(managementObjectives, MOST_OBJECTIVES);
    }
}
