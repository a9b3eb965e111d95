package ec.hito.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Brings whoever has signed in back to where they were. */
public final class Returning implements AuthenticationSuccessHandler {
    private static final String NEXT = Returning.class.getName();

    static void remember(HttpSession session, @Nullable String next) {
        session.setAttribute(NEXT, safe(next));
    }

    /** An address of these pages, whatever is asked for: nobody is to be led elsewhere by a link that begins here. */
    public static String safe(@Nullable String next) {
        return next != null && next.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") ? next : "/";
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var session = request.getSession();
        var next = session.getAttribute(NEXT) instanceof String remembered ? remembered : "/";
        session.removeAttribute(NEXT);
        response.sendRedirect(request.getContextPath() + next);
    }
}
