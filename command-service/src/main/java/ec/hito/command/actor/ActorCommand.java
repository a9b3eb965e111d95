package ec.hito.command.actor;

import ec.hito.command.decision.Command;
import ec.hito.model.ActorId;
import ec.hito.model.stored.StreamId;

/** What can be asked of an actor. */
public sealed interface ActorCommand extends Command permits RegisterActor {
    ActorId id();

    @Override
    default StreamId streamId() {
        return StreamId.of(id());
    }
}
