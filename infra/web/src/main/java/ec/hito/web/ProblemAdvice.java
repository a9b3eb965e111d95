package ec.hito.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure under {@code /api/} with a problem detail; elsewhere the container's error page answers. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;
    private final MvcProblems mvcProblems = new MvcProblems();

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> problem(ProblemException e, WebRequest request) {
        return answer(e.problem(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unforeseen(Exception e, WebRequest request) {
        LOG.error("unforeseen failure of {}", request.getDescription(false), e);
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error"), new HttpHeaders(), request);
    }

    /** A query string that the container itself cannot take apart. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> malformed(InvalidParameterException e, WebRequest request) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "malformed-request"), new HttpHeaders(), request);
    }

    /** A multipart body that it cannot take apart, or cannot keep. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> parts(MultipartException e, WebRequest request) {
        if (NoRoom.forTheParts(e)) {
            return noRoom(e, request);
        }
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "malformed-request"), new HttpHeaders(), request);
    }

    /** What could not even reach the database had no effect, and neither had what it has no room for. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    @Nullable
    ResponseEntity<Object> unavailable(Exception e, WebRequest request) {
        if (NoRoom.inTheDatabase(e)) {
            return noRoom(e, request);
        }
        LOG.warn("the database is away: {}", e.getMessage());
        return unavailable("unavailable", "5", request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> noRoom(NoRoom e, WebRequest request) {
        return noRoom((Exception) e, request);
    }

    /** Somebody has to make room: that takes longer than a moment. */
    private @Nullable ResponseEntity<Object> noRoom(Exception e, WebRequest request) {
        LOG.error(
                "no room for {}: {}",
                request.getDescription(false),
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        return unavailable("no-room", "60", request);
    }

    private @Nullable ResponseEntity<Object> unavailable(String code, String retryAfter, WebRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, retryAfter);
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(mvcProblems.of(e, HttpStatus.valueOf(status.value())), headers, request);
    }

    private @Nullable ResponseEntity<Object> answer(Problem problem, HttpHeaders headers, WebRequest request) {
        var http = (ServletWebRequest) request;
        var response = http.getResponse();
        if (response == null || response.isCommitted()) {
            return null;
        }
        if (!http.getRequest().getRequestURI().startsWith("/api/")) {
            return sendError(response, problem.status());
        }
        var answer = texts.answer(problem, Language.of(http.getRequest()));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .headers(headers)
                .body(answer.getBody());
    }

    private static @Nullable ResponseEntity<Object> sendError(HttpServletResponse response, HttpStatus status) {
        try {
            response.sendError(status.value());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
