package ec.hito.query.acting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody filled it in, and what was wrong with it.
 *
 * @param values what is in its fields, as typed
 * @param uploads what was handed in already, kept however often the form is sent
 * @param key under which it has one effect
 * @param version of the initiative that it was made from
 * @param refusal why it was not recorded the last time; null before it is sent
 */
public record Form(
        Map<String, String> values,
        List<Upload> uploads,
        UUID key,
        @Nullable Long version,
        @Nullable Refusal refusal) {
    /** A file that the write side has; it is part of nothing until an act cites it. */
    public record Upload(String id, String name) {
        /** As fields of the form carry them from one sending to the next: {@code id/name}. */
        public static List<Upload> all(List<String> kept) {
            return kept.stream()
                    .map(upload -> upload.split("/", 2))
                    .filter(parts -> parts.length == 2)
                    .map(parts -> new Upload(parts[0], parts[1]))
                    .toList();
        }
    }

    /** The key that a form was sent with, or a new one where it has none. */
    public static UUID key(@Nullable String key) {
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    /** What stands in a field; empty if nothing does. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String error(String name) {
        return refusal == null
                ? null
                : refusal.errors().stream()
                        .filter(error -> error.isOf(name))
                        .map(Refusal.FieldError::message)
                        .findFirst()
                        .orElse(null);
    }

    /** What is wrong with something that the form has no field for. */
    public List<Refusal.FieldError> otherErrors(List<Input> inputs) {
        return refusal == null
                ? List.of()
                : refusal.errors().stream()
                        .filter(error -> inputs.stream().noneMatch(input -> error.isOf(input.name())))
                        .toList();
    }

    /** The same, refused. Where somebody else was quicker it goes on from what they left. */
    Form refused(Refusal why) {
        var onward = why.version() == null ? version : why.version();
        return new Form(values, uploads, key, onward, why);
    }

    public Form with(List<Upload> handedIn) {
        return new Form(values, handedIn, key, version, refusal);
    }
}
