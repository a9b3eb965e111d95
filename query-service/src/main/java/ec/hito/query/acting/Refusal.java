package ec.hito.query.acting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the write side tells it, in the language that was asked for.
 *
 * @param errors by field
 * @param changed what was recorded since the version that the form was made from, where that is the problem
 * @param version the newest one, where that is the problem
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Refusal(
        String code,
        String title,
        String detail,
        List<FieldError> errors,
        List<Change> changed,
        @Nullable Long version) {

    /** @param field a path in the request, such as {@code evidence[0].url} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(String field, String code, String message) {
        boolean isOf(String name) {
            return field.equals(name) || field.startsWith(name + "[") || field.startsWith(name + ".");
        }
    }

    /** Something that somebody else recorded meanwhile. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(
            long version,
            String type,
            LocalDate effectiveOn,
            Instant recordedAt,
            String role,
            @Nullable String secretariat) {}

    // What the answer has not, comes as null.
    public Refusal {
        errors = errors == null ? List.of() : List.copyOf(errors);
        changed = changed == null ? List.of() : List.copyOf(changed);
    }

    static Refusal of(String code, String title, String detail) {
        return new Refusal(code, title, detail, List.of(), List.of(), null);
    }

    /** One fault of one field, found before anything was sent. */
    static Refusal of(String title, String detail, List<FieldError> errors) {
        return new Refusal("invalid", title, detail, errors, List.of(), null);
    }
}
