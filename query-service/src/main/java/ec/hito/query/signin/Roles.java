package ec.hito.query.signin;

import ec.hito.model.stored.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** The roles in the claim {@code roles}; those that are none of ours mean nothing here. */
final class Roles {
    private Roles() {}

    static Set<Role> of(ClaimAccessor claims) {
        var codes = Objects.requireNonNullElse(claims.getClaimAsStringList("roles"), List.<String>of());
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> codes.contains(role.code())).forEach(roles::add);
        return roles;
    }
}
