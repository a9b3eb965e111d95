package ec.hito.command.actor;

import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.ActorRegistered;

/** Whether an actor is known. */
public sealed interface ActorState {
    record Unregistered() implements ActorState {}

    record Registered() implements ActorState {}

    ActorState INITIAL = new Unregistered();

    /** This state after one more event of its stream. */
    default ActorState evolve(ActorEvent event) {
        return switch (event) {
            case ActorRegistered _ -> new Registered();
        };
    }
}
