package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How an initiative stands on a day (semáforo); derived, never entered. Constants run from what needs attention most to least. */
public enum Health {
    DELAYED("delayed"),
    AT_RISK("at-risk"),
    ON_TRACK("on-track"),
    NO_DATA("no-data");

    private final String code;

    Health(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such health */
    public static Health of(String code) {
        return Arrays.stream(values())
                .filter(health -> health.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no health: " + code));
    }
}
