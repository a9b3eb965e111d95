package ec.hito.command.actor;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.ActorRegistered;

/** Decides on the registration of actors. That no two bear one name is a matter of claims. */
public final class ActorDecider {
    private ActorDecider() {}

    public static Decision<ActorEvent> decide(ActorCommand command, ActorState state, Catalogue catalogue) {
        return switch (state) {
            // Ids are made for each request, so this is the same request again.
            case ActorState.Registered _ -> Decision.nothingToDo();
            case ActorState.Unregistered _ ->
                switch (command) {
                    case RegisterActor register ->
                        Decision.unless(
                                register.timing().refusal(),
                                () -> new ActorRegistered(
                                        register.id(),
                                        register.name(),
                                        register.type(),
                                        register.nature(),
                                        register.level(),
                                        register.timing().effectiveOn()));
                };
        };
    }
}
