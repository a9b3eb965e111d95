package ec.hito.query.signin;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Role;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody who has signed in, as the issuer tells of them.
 *
 * @param name as people read it
 * @param secretariat that they act for, if for one
 */
public record SignedIn(
        String name, Set<Role> roles, @Nullable SecretariatCode secretariat) {
    static SignedIn of(OidcUser user) {
        var secretariat = user.getClaimAsString("secretariat");
        return new SignedIn(
                Objects.requireNonNullElse(user.getFullName(), user.getName()),
                Roles.of(user),
                secretariat == null ? null : new SecretariatCode(secretariat));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether they act for a secretariat. */
    public boolean isDelegate() {
        return has(Role.SECRETARIAT) && secretariat != null;
    }

    public boolean plans() {
        return has(Role.PLANNING);
    }

    public boolean monitors() {
        return has(Role.MONITOR);
    }
}
