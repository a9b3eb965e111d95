package ec.hito.model.stored;

import ec.hito.model.ActorId;

/** What happens to an actor of the catalogue. */
public sealed interface ActorEvent extends DomainEvent permits ActorRegistered {
    ActorId actorId();

    @Override
    default StreamId streamId() {
        return StreamId.of(actorId());
    }
}
