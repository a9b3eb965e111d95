package ec.hito.query.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells every page who looks at it, as {@code me}, and sends whoever has to sign in first to do so and back again. */
@ControllerAdvice(annotations = Controller.class)
public class Visitor {
    /** That a page is only for those who have signed in. */
    private static final class SignInNeeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        SignInNeeded() {
            super("sign in first", null, false, false);
        }
    }

    /** Who looks at the page that is being made; nobody while they have not signed in. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(SignedIn.of(user))
                : Optional.empty();
    }

    /** As {@link #current()}; whoever has not signed in is sent to do so, and comes back to the same address. */
    public static SignedIn required() {
        return current().orElseThrow(SignInNeeded::new);
    }

    @ModelAttribute("me")
    @Nullable
    SignedIn me() {
        return current().orElse(null);
    }

    /** The address of the page, to come back to; of a page that could not be shown, that which was asked for. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed;
        }
        var asked = ServletUriComponentsBuilder.fromRequest(request).build();
        return asked.getPath() + (asked.getQuery() == null ? "" : "?" + asked.getQuery());
    }

    /** What was sent cannot be sent again by following an address: whoever sent it begins at the overview. */
    @ExceptionHandler
    String signIn(SignInNeeded ignored, HttpServletRequest request) {
        var next = request.getMethod().equals("GET") ? here(request) : "/";
        return "redirect:"
                + UriComponentsBuilder.fromPath(SignInPage.PATH)
                        .queryParam("next", "{next}")
                        .encode()
                        .buildAndExpand(next)
                        .toUriString();
    }
}
