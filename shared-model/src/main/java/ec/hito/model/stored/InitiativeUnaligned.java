package ec.hito.model.stored;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import java.time.LocalDate;

/** An initiative no longer serves a management objective, nor the policies that were named for it. */
public record InitiativeUnaligned(
        InitiativeId initiativeId, ManagementObjectiveCode managementObjective, String reason, LocalDate effectiveOn)
        implements AlignmentEvent {}
