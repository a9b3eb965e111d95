package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Code of a development objective as the plan numbers it, such as {@code 2}. */
public record DevelopmentObjectiveCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,2}");

    /** @throws IllegalArgumentException if {@code value} is not a number of one or two digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DevelopmentObjectiveCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of one or two digits: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
