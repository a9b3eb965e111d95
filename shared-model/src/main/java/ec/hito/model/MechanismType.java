package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Code of a mechanism type in the open catalogue, such as {@code cooperation-agreement}; {@code other} carries its own words beside it. */
public record MechanismType(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{1,62}");

    /** @throws IllegalArgumentException if {@code value} is not 2 to 63 lower-case letters and hyphens */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MechanismType {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not 2 to 63 lower-case letters and hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
