package ec.hito.query.page;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;

/** Has a page that fails answered by a page, whatever the client says it accepts; the addresses for programs go by what it says. */
final class FailedPages implements ContentNegotiationStrategy {
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator/", "/contracts/");

    private final ContentNegotiationStrategy byHeader = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
        return failed instanceof String uri && !isForPrograms(uri)
                ? List.of(MediaType.TEXT_HTML)
                : byHeader.resolveMediaTypes(request);
    }

    private static boolean isForPrograms(String uri) {
        return FOR_PROGRAMS.stream().anyMatch(uri::startsWith);
    }
}
