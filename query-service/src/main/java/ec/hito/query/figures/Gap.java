package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Something that is not known of an initiative, or that nobody has done for long. */
public enum Gap {
    WITHOUT_LEAD("withoutLead"),
    WITHOUT_TYPE("withoutType"),
    WITHOUT_MILESTONES("withoutMilestones"),
    WITHOUT_MECHANISM("withoutMechanism"),
    WITHOUT_ACTOR("withoutActor"),
    WITHOUT_POLICY("withoutPolicy"),
    SILENT("silent");

    private final String code;

    Gap(String code) {
        this.code = code;
    }

    /** As it is called in the counts of an objective, too. */
    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such gap */
    public static Gap of(String code) {
        return Arrays.stream(values())
                .filter(gap -> gap.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gap: " + code));
    }
}
