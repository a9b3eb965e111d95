package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Code of a management objective as the plan numbers it, such as {@code 2.3}. */
public record ManagementObjectiveCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    /** @throws IllegalArgumentException if {@code value} is not two numbers joined by a dot */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ManagementObjectiveCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not two numbers joined by a dot: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
