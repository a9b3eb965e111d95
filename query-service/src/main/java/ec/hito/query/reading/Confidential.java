package ec.hito.query.reading;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** What is described as asking for a token depends on who asks: nothing in between may keep it, nor give it to anybody else. */
final class Confidential implements HandlerInterceptor {
    private static final CacheControl OWN_AND_ALWAYS_ANEW =
            CacheControl.noCache().cachePrivate();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && asksForToken(method)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, OWN_AND_ALWAYS_ANEW.getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        }
        return true;
    }

    private static boolean asksForToken(HandlerMethod method) {
        return method.hasMethodAnnotation(SecurityRequirement.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), SecurityRequirement.class);
    }
}
