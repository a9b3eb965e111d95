package ec.hito.command.secretariat;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import java.util.List;

/**
 * A secretariat takes part in the plan.
 *
 * @param managementObjectives those whose initiatives it proposed; may be empty
 */
public record RegisterSecretariat(
        SecretariatCode secretariat, String name, List<ManagementObjectiveCode> managementObjectives, Timing timing)
        implements SecretariatCommand {
    /** @throws IllegalArgumentException if the name has a fault */
    public RegisterSecretariat {
        name = Text.NAME.require(name);
        managementObjectives = List.copyOf(managementObjectives);
    }
}
