package ec.hito.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Puts problems into words: Spanish first, English where the client asks for it. */
public final class ProblemTexts {
    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail detailOf(Problem problem, Locale locale) {
        var detail = ProblemDetail.forStatus(problem.status());
        detail.setTitle(text(problem.code() + ".title", List.of(), locale));
        detail.setDetail(text(problem.code() + ".detail", problem.args(), locale));
        detail.setProperty("code", problem.code());
        if (!problem.errors().isEmpty()) {
            detail.setProperty(
                    "errors",
                    problem.errors().stream()
                            .map(fault -> described(fault, locale))
                            .toList());
        }
        problem.properties().forEach(detail::setProperty);
        return detail;
    }

    /** The answer to a request that was not carried out, in the words of {@link Language#of}. */
    public ResponseEntity<Object> answer(Problem problem, Locale locale) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", locale.getLanguage())
                .body(detailOf(problem, locale));
    }

    /** The words for one fault of a field, as used in {@code errors} and in reports by row. */
    public String message(FieldFault fault, Locale locale) {
        return text("field." + fault.code(), fault.args(), locale);
    }

    private Map<String, String> described(FieldFault fault, Locale locale) {
        return Map.of("field", fault.field(), "code", fault.code(), "message", message(fault, locale));
    }

    /** Numbers and days are put in as they are written in JSON: a person must find in the text what they sent. */
    private String text(String key, List<Object> args, Locale locale) {
        var written = args.stream().map(Object::toString).toArray();
        return messages.getMessage(key, written, locale);
    }
}
