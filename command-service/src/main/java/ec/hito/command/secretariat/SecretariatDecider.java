package ec.hito.command.secretariat;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.secretariat.SecretariatState.Merged;
import ec.hito.command.secretariat.SecretariatState.Registered;
import ec.hito.command.secretariat.SecretariatState.Unregistered;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRenamed;

/** Decides on the registration, the names and the mergers of secretariats. */
public final class SecretariatDecider {
    private SecretariatDecider() {}

    public static Decision<SecretariatEvent> decide(
            SecretariatCommand command, SecretariatState state, Catalogue catalogue) {
        return switch (command) {
            case RegisterSecretariat register ->
                switch (state) {
                    case Unregistered _ -> Registering.decide(register, catalogue);
                    case Registered known -> duplicate(register, known.name());
                    case Merged gone -> duplicate(register, gone.name());
                };
            case RenameSecretariat rename ->
                switch (state) {
                    case Unregistered _ -> unknown(rename);
                    case Registered known -> rename(rename, known);
                    case Merged gone -> Decision.reject(merged(rename, gone));
                };
            case MergeSecretariat merge ->
                switch (state) {
                    case Unregistered _ -> unknown(merge);
                    case Registered known -> Merging.decide(merge, known, catalogue);
                    case Merged gone when gone.into().equals(merge.into()) -> Decision.nothingToDo();
                    case Merged gone -> Decision.reject(merged(merge, gone));
                };
        };
    }

    private static Decision<SecretariatEvent> rename(RenameSecretariat command, Registered known) {
        var on = command.timing().effectiveOn();
        if (known.name().equals(command.name()) && !on.isBefore(known.namedOn())) {
            return Decision.nothingToDo();
        }
        return Decision.unless(
                command.timing().refusal().or(() -> command.timing().refusalBefore(known.since())),
                () -> new SecretariatRenamed(command.secretariat(), command.name(), command.reason(), on));
    }

    private static Decision<SecretariatEvent> duplicate(RegisterSecretariat command, String name) {
        return Decision.reject(new SecretariatRejection.Duplicate(command.secretariat(), name));
    }

    private static Decision<SecretariatEvent> unknown(SecretariatCommand command) {
        return Decision.reject(new SecretariatRejection.Unknown(command.secretariat()));
    }

    private static SecretariatRejection merged(SecretariatCommand command, Merged gone) {
        return new SecretariatRejection.AlreadyMerged(command.secretariat(), gone.into(), gone.on());
    }
}
