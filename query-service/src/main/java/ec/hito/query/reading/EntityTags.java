package ec.hito.query.reading;

import ec.hito.query.projection.Applied;
import ec.hito.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Marks answers of the API by what they follow from: the generation of the read model and how often it was mended, the position, the day, the
 * language and what is asked. The health rule, and whether something is missing, follow from the first three. Whoever asks again with the mark
 * is told at once that nothing changed, before anything is read.
 */
// Before the advice that takes any exception for a fault.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class EntityTags implements ResponseBodyAdvice<Object> {
    private static final String ATTRIBUTE = EntityTags.class.getName();
    /** Answers of another version may have another shape. */
    private static final String VERSION =
            String.valueOf(EntityTags.class.getPackage().getImplementationVersion());

    /** The answer that is about to be worked out is the one that the client has. */
    private static final class NotModified extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String tag;

        private NotModified(String tag) {
            super(tag, null, false, false);
            this.tag = tag;
        }
    }

    /** To be called first in a read. Ends it where the client has the answer. */
    static void mark(Moment moment, Applied newest) {
        request().ifPresent(request -> {
            var tag = tag(moment, newest, request);
            request.setAttribute(ATTRIBUTE, tag);
            if (new ServletServerHttpRequest(request)
                    .getHeaders()
                    .getIfNoneMatch()
                    .contains(tag)) {
                throw new NotModified(tag);
            }
        });
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .filter(request -> request.getRequestURI().startsWith("/api/"));
    }

    private static String tag(Moment moment, Applied newest, HttpServletRequest request) {
        var asked = new CRC32();
        asked.update(
                (VERSION + request.getRequestURI() + "?" + request.getQueryString()).getBytes(StandardCharsets.UTF_8));
        return "W/\"%d.%d-%d-%s-%s-%x\""
                .formatted(
                        newest.generation(),
                        newest.mended(),
                        moment.position(),
                        moment.asOf(),
                        Language.of(request).getLanguage(),
                        asked.getValue());
    }

    @ExceptionHandler
    ResponseEntity<Void> notModified(NotModified same) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .eTag(same.tag)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail)
                && request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(ATTRIBUTE) instanceof String tag) {
            response.getHeaders().setETag(tag);
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return body;
    }
}
