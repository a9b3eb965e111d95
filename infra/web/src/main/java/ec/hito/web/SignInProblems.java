package ec.hito.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells whoever is not let in why, as a problem like any other; why a token is bad stands in the header that RFC 6750 names. */
final class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInProblems.class);

    private final BearerTokenAuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();
    private final HandlerExceptionResolver problems;

    SignInProblems(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        if (e instanceof IssuerAway) {
            LOG.warn("tokens cannot be checked: {}", e.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable");
        } else {
            header.commence(request, response, e);
            var given = e instanceof OAuth2AuthenticationException;
            refuse(request, response, HttpStatus.UNAUTHORIZED, given ? "invalid-token" : "sign-in-required");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        refuse(request, response, HttpStatus.FORBIDDEN, "not-allowed");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code) {
        problems.resolveException(request, response, null, new ProblemException(Problem.of(status, code)));
    }
}
