package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.InitiativeId;

/** An agency has a role in an initiative from a day on, in place of the one before. */
public record NameAgency(InitiativeId initiativeId, Agency.Role role, Agency agency, Timing timing)
        implements BodyCommand {}
