package ec.hito.command.secretariat;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.SecretariatCode;
import org.jspecify.annotations.Nullable;

/** A secretariat bears another name from a day on. */
public record RenameSecretariat(
        SecretariatCode secretariat, String name, @Nullable String reason, Timing timing)
        implements SecretariatCommand {
    /** @throws IllegalArgumentException if a text has a fault */
    public RenameSecretariat {
        name = Text.NAME.require(name);
        reason = Text.REASON.requireIfGiven(reason);
    }
}
