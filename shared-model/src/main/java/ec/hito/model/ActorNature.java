package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** To which sphere an actor belongs, by the six that the plan lists. */
public enum ActorNature {
    PUBLIC("public"),
    PRIVATE("private"),
    COMMUNITY("community"),
    ACADEMIC("academic"),
    INTERNATIONAL_COOPERATION("international-cooperation"),
    OTHER("other");

    private final String code;

    ActorNature(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such nature of an actor */
    @JsonCreator
    public static ActorNature of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no nature of an actor: " + code));
    }
}
