package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a territory is in the district's own division, or a place that is none of its parts. */
public enum TerritoryKind {
    DISTRICT("district"),
    ZONE("zone"),
    PARISH("parish"),
    PLACE("place");

    private final String code;

    TerritoryKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such kind of territory */
    @JsonCreator
    public static TerritoryKind of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of territory: " + code));
    }
}
