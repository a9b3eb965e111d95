package ec.hito.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses what a page of another site makes a person's browser send: a browser says where it comes from, a program does not. */
final class CrossSite extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final HandlerExceptionResolver problems;

    CrossSite(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SAFE.contains(request.getMethod()) && comesFromElsewhere(request)) {
            var refused = new ProblemException(Problem.of(HttpStatus.FORBIDDEN, "cross-site"));
            problems.resolveException(request, response, null, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                || (origin != null && !request.getServerName().equals(host(origin)));
    }

    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
