package ec.hito.command.authority;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something, as the token tells.
 *
 * @param subject opaque
 * @param roles that the person has; acts are done in one of them
 * @param secretariat that a delegate acts for
 */
public record Person(
        String subject, Set<Role> roles, @Nullable SecretariatCode secretariat) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
