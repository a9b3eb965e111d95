package ec.hito.command.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;

/** Keeps the body of a request that has a key, so that another request under the same key is told from a repetition. */
final class KeptBody extends OncePerRequestFilter {
    /** No body is longer than the edge lets through. */
    private static final int MOST_BYTES = 1 << 20;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(Preconditions.KEY_HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new ContentCachingRequestWrapper(request, MOST_BYTES), response);
    }

    /**
     * Of what was asked for: method, address and body.
     *
     * @throws IllegalStateException if the body was not kept
     */
    static String hash(HttpServletRequest request) {
        var kept = WebUtils.getNativeRequest(request, ContentCachingRequestWrapper.class);
        if (kept == null) {
            throw new IllegalStateException("a request with a key whose body was not kept: " + request.getRequestURI());
        }
        var address = request.getMethod() + " " + request.getRequestURI() + "\n";
        return RequestHash.of(address.getBytes(StandardCharsets.UTF_8), kept.getContentAsByteArray());
    }
}
