package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** In which of the roles of the contract a person acted. */
public enum Role {
    SECRETARIAT("secretariat"),
    PLANNING("planning"),
    MONITOR("monitor"),
    OPERATOR("operator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such role */
    @JsonCreator
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role: " + code));
    }
}
