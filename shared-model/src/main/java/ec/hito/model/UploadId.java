package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identity of one handing in of a file; the same bytes handed in twice have two. */
public record UploadId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UploadId {}

    /** @throws IllegalArgumentException if {@code id} is no UUID */
    public static UploadId of(String id) {
        return new UploadId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
