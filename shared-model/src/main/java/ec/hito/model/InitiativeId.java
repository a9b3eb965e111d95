package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of an initiative, given at registration and never reused. */
public record InitiativeId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeId {}

    /** @throws IllegalArgumentException if {@code text} is no UUID */
    public static InitiativeId of(String text) {
        return new InitiativeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
