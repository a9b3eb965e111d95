package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Identity of a policy, such as {@code P07}; the documents do not number policies, the plan's data does. */
public record PolicyId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("P\\d{2,3}");

    /** @throws IllegalArgumentException if {@code value} is not P and two or three digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not P and two or three digits: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
