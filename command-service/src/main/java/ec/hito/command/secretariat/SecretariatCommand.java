package ec.hito.command.secretariat;

import ec.hito.command.decision.Command;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.StreamId;

/** What can be asked of a secretariat. */
public sealed interface SecretariatCommand extends Command
        permits RegisterSecretariat, RenameSecretariat, MergeSecretariat {
    SecretariatCode secretariat();

    @Override
    default StreamId streamId() {
        return StreamId.of(secretariat());
    }
}
