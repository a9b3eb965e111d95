package ec.hito.model.stored;

import ec.hito.model.ActorId;
import ec.hito.model.InitiativeId;
import java.time.LocalDate;

/** An initiative involves an actor from that day on. */
public record ActorInvolved(InitiativeId initiativeId, ActorId actorId, LocalDate effectiveOn)
        implements InvolvementEvent {}
