package ec.hito.query.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forbids a browser everything that these pages do not need: scripts and styles inside a page, frames, other hosts. */
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String FOR_PAGES =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                    + " form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI is a program of scripts that sets styles on its own. */
    private static final String FOR_SWAGGER = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String forPages;

    /** @param issuer address of the one that people sign out at, too: a form on these pages leads there */
    SecurityHeaders(URI issuer) {
        this.forPages = FOR_PAGES.formatted(issuer.getScheme() + "://" + issuer.getAuthority());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var swagger = request.getRequestURI().startsWith("/swagger-ui");
        response.setHeader("Content-Security-Policy", swagger ? FOR_SWAGGER : forPages);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
