package ec.hito.command.http;

import ec.hito.command.decision.Rejection;
import ec.hito.web.FieldFault;
import ec.hito.web.Problem;
import org.springframework.http.HttpStatus;

/** What a rejection is to HTTP. */
public final class RejectionProblem {
    private RejectionProblem() {}

    public static Problem of(Rejection rejection) {
        return new Problem(
                statusOf(rejection.kind()),
                rejection.code(),
                rejection.arguments(),
                rejection.faults().stream()
                        .map(fault -> new FieldFault(fault.field(), fault.code(), fault.arguments()))
                        .toList(),
                rejection.details());
    }

    private static HttpStatus statusOf(Rejection.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN_SUBJECT -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAVAILABLE, FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
