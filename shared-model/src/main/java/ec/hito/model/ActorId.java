package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of an actor within the system. */
public record ActorId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorId {}

    /** @throws IllegalArgumentException if {@code text} is no UUID */
    public static ActorId of(String text) {
        return new ActorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
