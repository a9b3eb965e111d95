package ec.hito.command.http;

import ec.hito.command.authority.Authority;
import ec.hito.command.authority.Permission;
import ec.hito.command.authority.Person;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.Role;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who acts in the current request: what the token says, and nothing that the request says. */
public final class CurrentActor {
    /** @throws ProblemException 401 if nobody is signed in */
    public Person person() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn) {
            return new Person(signedIn.getName(), roles(signedIn), secretariat(signedIn));
        }
        throw new ProblemException(Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required"));
    }

    /** @throws ec.hito.command.decision.RejectedException if the person may not */
    public Actor actor(Permission permission) {
        return Authority.actor(person(), permission);
    }

    private static Set<Role> roles(Authentication signedIn) {
        var granted = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> granted.contains(role.code()))
                .collect(Collectors.toSet());
    }

    private static @Nullable SecretariatCode secretariat(JwtAuthenticationToken signedIn) {
        var claim = signedIn.getToken().getClaimAsString("secretariat");
        try {
            return claim == null ? null : new SecretariatCode(claim);
        } catch (IllegalArgumentException noCode) {
            return null;
        }
    }
}
