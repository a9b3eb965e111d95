package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.ActorId;
import ec.hito.model.InitiativeId;

/** An initiative involves an actor from a day on. */
public record InvolveActor(InitiativeId initiativeId, ActorId actor, Timing timing) implements InvolvementCommand {}
