package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What an initiative is. Unknown is the absence of a type, never a constant of its own. */
public enum InitiativeType {
    PLAN("plan"),
    PROGRAMME("programme"),
    PROJECT("project"),
    AGREEMENT("agreement"),
    COORDINATION_SPACE("coordination-space"),
    STRATEGY("strategy"),
    OTHER("other");

    private final String code;

    InitiativeType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such type */
    @JsonCreator
    public static InitiativeType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no initiative type: " + code));
    }
}
