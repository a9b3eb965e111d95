package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Code of a secretariat, such as {@code movilidad}. */
public record SecretariatCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    /** @throws IllegalArgumentException if {@code value} is not 2 to 63 lower-case letters, digits and hyphens */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SecretariatCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not 2 to 63 lower-case letters, digits and hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
