package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of an articulation (objetivo de articulación) within the system. */
public record ArticulationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticulationId {}

    /** @throws IllegalArgumentException if {@code text} is no UUID */
    public static ArticulationId of(String text) {
        return new ArticulationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
