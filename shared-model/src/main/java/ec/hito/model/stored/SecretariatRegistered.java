package ec.hito.model.stored;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A secretariat takes part in the plan.
 *
 * @param managementObjectives those whose initiatives the plan's prose says it proposed; leads are assigned one by one
 */
public record SecretariatRegistered(
        SecretariatCode secretariat,
        String name,
        List<ManagementObjectiveCode> managementObjectives,
        LocalDate effectiveOn)
        implements SecretariatEvent {
    public SecretariatRegistered {
        managementObjectives = Absent.asEmpty(managementObjectives);
    }
}
