package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of a mechanism (mecanismo de articulación) within the system. */
public record MechanismId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MechanismId {}

    /** @throws IllegalArgumentException if {@code text} is no UUID */
    public static MechanismId of(String text) {
        return new MechanismId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
