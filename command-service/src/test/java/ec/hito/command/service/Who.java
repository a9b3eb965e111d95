package ec.hito.command.service;

import ec.hito.testing.TestIssuer;
import org.jspecify.annotations.Nullable;

/** Who calls: the delegates are those of the secretariats that {@link Subject} gives a part in the initiative. */
enum Who {
    NOBODY(null, null),
    OPERATOR("operator", null),
    MONITOR("monitor", null),
    PLANNING("planning", null),
    LEAD("secretariat", Subject.LEAD),
    PARTICIPANT("secretariat", Subject.PARTICIPANT),
    EXECUTING("secretariat", Subject.EXECUTING),
    OTHER("secretariat", "salud"),
    /** A delegate whose token does not say of which secretariat. */
    DELEGATE_OF_NONE("secretariat", null);

    private final @Nullable String role;
    private final @Nullable String secretariat;

    Who(@Nullable String role, @Nullable String secretariat) {
        this.role = role;
        this.secretariat = secretariat;
    }

    @Nullable
    String token() {
        if (role == null) {
            return null;
        }
        var token = TestIssuer.shared().tokenFor("s-" + name()).roles(role, "unheard-of");
        return secretariat == null
                ? token.signed()
                : token.secretariat(secretariat).signed();
    }
}
