package ec.hito.command.initiative;

import ec.hito.command.text.Text;
import ec.hito.model.SecretariatCode;
import org.jspecify.annotations.Nullable;

/** A body that carries out or promotes: a registered one, one that is only called by a name, or a registered one known by another name. */
public record Agency(
        @Nullable SecretariatCode secretariat, @Nullable String name) {
    /** A role beside that of the lead. */
    public enum Role {
        EXECUTING,
        PROMOTING
    }

    /** @throws IllegalArgumentException if it is neither registered nor named, or the name has a fault */
    public Agency {
        name = Text.TITLE.requireIfGiven(name);
        if (secretariat == null && name == null) {
            throw new IllegalArgumentException("an agency is registered or has a name");
        }
    }
}
