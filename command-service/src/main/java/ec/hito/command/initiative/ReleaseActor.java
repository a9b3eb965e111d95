package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.ActorId;
import ec.hito.model.InitiativeId;

/** An initiative no longer involves an actor from a day on. */
public record ReleaseActor(InitiativeId initiativeId, ActorId actor, Timing timing) implements InvolvementCommand {}
