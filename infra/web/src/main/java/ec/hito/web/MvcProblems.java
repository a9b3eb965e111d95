package ec.hito.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads out of the framework's exceptions which field was wrong, and how. */
final class MvcProblems {
    /** What a fault of the body as a whole is said of. */
    static final String BODY = "body";

    Problem of(Exception e, HttpStatus status) {
        return switch (e) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.invalid(List.of(mismatch(mismatch.getName(), mismatch)));
            case BindException bound when bound.hasFieldErrors() -> bound(bound.getFieldErrors());
            case MissingServletRequestParameterException missing -> required(missing.getParameterName());
            case MissingServletRequestPartException missing -> required(missing.getRequestPartName());
            default -> byStatus(status);
        };
    }

    private static Problem byStatus(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "not-found");
            case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed");
            case CONTENT_TOO_LARGE ->
                Problem.of(status, "body-too-large", "20 MB").at(BODY, "body-too-large", "20 MB");
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "unsupported-media-type");
            case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable");
            default ->
                status.is5xxServerError()
                        ? Problem.of(status, "internal-error")
                        : Problem.of(status, "malformed-request");
        };
    }

    private static Problem required(String field) {
        return Problem.invalid(List.of(FieldFault.of(field, "required")));
    }

    /** Parameters that are read together, into a record. */
    private static Problem bound(List<FieldError> errors) {
        return Problem.invalid(errors.stream()
                .map(error -> error.contains(TypeMismatchException.class)
                        ? mismatch(error.getField(), error.unwrap(TypeMismatchException.class))
                        : FieldFault.of(error.getField(), "wrong-type"))
                .toList());
    }

    private static FieldFault mismatch(String field, TypeMismatchException e) {
        var wanted = e.getRequiredType();
        if (wanted == LocalDate.class) {
            return FieldFault.of(field, "not-a-day");
        }
        if (wanted == Instant.class) {
            return FieldFault.of(field, "not-an-instant");
        }
        return FieldFault.of(field, wanted == UUID.class ? "not-an-id" : "wrong-type");
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        for (var inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof ProblemException raisedWhileReading) {
                return raisedWhileReading.problem();
            }
        }
        if (cause instanceof DatabindException json && !json.getPath().isEmpty()) {
            return Problem.invalid(List.of(FieldFault.of(path(json), faultCode(json))));
        }
        var malformed = Problem.of(HttpStatus.BAD_REQUEST, "malformed-body");
        return cause instanceof JacksonException json && json.getLocation() != null
                ? malformed.at(
                        BODY,
                        "malformed-json",
                        json.getLocation().getLineNr(),
                        json.getLocation().getColumnNr())
                : malformed.at(BODY, "required");
    }

    private static String faultCode(JacksonException e) {
        return e instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
    }

    private static String path(JacksonException e) {
        var path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
