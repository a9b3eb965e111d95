package ec.hito.command.secretariat;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.SecretariatCode;

/**
 * A secretariat becomes part of another one, which stands for it from that day on.
 *
 * @param into its successor
 */
public record MergeSecretariat(SecretariatCode secretariat, SecretariatCode into, String reason, Timing timing)
        implements SecretariatCommand {
    /** @throws IllegalArgumentException if the reason has a fault */
    public MergeSecretariat {
        reason = Text.REASON.require(reason);
    }
}
