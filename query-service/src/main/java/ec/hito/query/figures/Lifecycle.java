package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where an initiative stands by the acts of people; its health is another matter. */
public enum Lifecycle {
    REGISTERED("registered"),
    IN_PROGRESS("inProgress"),
    SUSPENDED("suspended"),
    COMPLETED("completed"),
    CANCELLED("cancelled");

    private final String code;

    Lifecycle(String code) {
        this.code = code;
    }

    /** As it is called in the counts of an objective, too. */
    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static Lifecycle of(String code) {
        return Arrays.stream(values())
                .filter(lifecycle -> lifecycle.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lifecycle: " + code));
    }
}
