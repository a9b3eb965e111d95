package ec.hito.command.http;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Rejection;
import ec.hito.web.Language;
import ec.hito.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every rejection in words. Comes before the shared advice, which would take it for a failure. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RejectionAdvice {
    private final ProblemTexts texts;

    RejectionAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(RejectedException e, HttpServletRequest request) {
        var answer = texts.answer(RejectionProblem.of(e.rejection()), Language.of(request));
        return e.rejection().kind() == Rejection.Kind.UNAVAILABLE
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .body(answer.getBody())
                : answer;
    }
}
