package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;

/** An articulation comes to use a mechanism. */
public record AttachMechanism(
        InitiativeId initiativeId, ArticulationId articulationId, NewMechanism mechanism, Timing timing)
        implements InitiativeCommand {}
