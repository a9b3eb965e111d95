package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.time.LocalDate;
import java.util.List;

/**
 * An initiative serves a management objective, and policies of it where that is known.
 *
 * @param policies added to those that earlier events name for the same objective; only {@link InitiativeUnaligned} takes them back, all at once
 */
public record InitiativeAligned(
        InitiativeId initiativeId,
        ManagementObjectiveCode managementObjective,
        List<PolicyId> policies,
        LocalDate effectiveOn)
        implements AlignmentEvent {
    public InitiativeAligned {
        policies = Absent.asEmpty(policies);
    }
}
