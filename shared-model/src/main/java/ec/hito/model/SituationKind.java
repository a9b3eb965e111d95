package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a situation report is for. */
public enum SituationKind {
    NO_CHANGE("no-change"),
    OBSTACLE("obstacle"),
    EXPLANATION("explanation"),
    OBSERVATION("observation"),
    REPLY("reply");

    private final String code;

    SituationKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such kind */
    @JsonCreator
    public static SituationKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of situation report: " + code));
    }
}
