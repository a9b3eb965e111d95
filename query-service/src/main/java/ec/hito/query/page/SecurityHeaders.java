package ec.hito.query.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forbids a browser everything that these pages do not need: scripts and styles inside a page, frames, other hosts. */
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String FOR_PAGES = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI is a program of scripts that sets styles on its own. */
    private static final String FOR_SWAGGER = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var swagger = request.getRequestURI().startsWith("/swagger-ui");
        response.setHeader("Content-Security-Policy", swagger ? FOR_SWAGGER : FOR_PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
