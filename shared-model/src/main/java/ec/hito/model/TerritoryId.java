package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of a territory within the system. */
public record TerritoryId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerritoryId {}

    /** @throws IllegalArgumentException if {@code text} is no UUID */
    public static TerritoryId of(String text) {
        return new TerritoryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
