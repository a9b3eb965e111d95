package ec.hito.command.secretariat;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import java.time.LocalDate;

/** Whether a secretariat is known, and still acts. */
public sealed interface SecretariatState {
    record Unregistered() implements SecretariatState {}

    /**
     * @param name the one of the latest day
     * @param since nothing of it can have happened before that day
     * @param namedOn since when it bears that name
     */
    record Registered(String name, LocalDate since, LocalDate namedOn) implements SecretariatState {}

    /** It became part of another one and acts no more. */
    record Merged(String name, SecretariatCode into, LocalDate on) implements SecretariatState {}

    SecretariatState INITIAL = new Unregistered();

    /** This state after one more event of its stream. */
    default SecretariatState evolve(SecretariatEvent event) {
        return switch (event) {
            case SecretariatRegistered registered ->
                new Registered(registered.name(), registered.effectiveOn(), registered.effectiveOn());
            case SecretariatRenamed renamed -> SecretariatEvolution.rename(this, renamed);
            case SecretariatsMerged merged -> SecretariatEvolution.merge(this, merged);
        };
    }
}
