package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of one record of progress, named when that record is corrected. */
public record ProgressId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgressId {}

    /** @throws IllegalArgumentException if {@code text} is no UUID */
    public static ProgressId of(String text) {
        return new ProgressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
