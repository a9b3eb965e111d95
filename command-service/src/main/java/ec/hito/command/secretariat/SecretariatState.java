package ec.hito.command.secretariat;

import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;

/** Whether a secretariat is known. */
public sealed interface SecretariatState {
    record Unregistered() implements SecretariatState {}

    record Registered(String name) implements SecretariatState {}

    SecretariatState INITIAL = new Unregistered();

    /** This state after one more event of its stream. */
    default SecretariatState evolve(SecretariatEvent event) {
        return switch (event) {
            case SecretariatRegistered registered -> new Registered(registered.name());
        };
    }
}
