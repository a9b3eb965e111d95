package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.MechanismId;

/** A mechanism is being negotiated from the effective day on. */
public record NegotiateMechanism(
        InitiativeId initiativeId, ArticulationId articulationId, MechanismId mechanismId, Timing timing)
        implements MechanismCommand {}
