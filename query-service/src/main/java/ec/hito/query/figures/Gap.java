package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Something that is not known of an initiative, or that nobody has done for long. */
public enum Gap {
    WITHOUT_LEAD("withoutLead", "without_lead"),
    WITHOUT_TYPE("withoutType", "without_type"),
    WITHOUT_MILESTONES("withoutMilestones", "without_milestones"),
    WITHOUT_MECHANISM("withoutMechanism", "without_mechanism"),
    WITHOUT_ACTOR("withoutActor", "without_actor"),
    WITHOUT_POLICY("withoutPolicy", "without_policy"),
    SILENT("silent", "silent");

    private final String code;
    private final String column;

    Gap(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As it is called in the counts of an objective, too. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The column of {@code initiative_figures} that tells it. */
    public String column() {
        return column;
    }

    /** @throws IllegalArgumentException if there is no such gap */
    public static Gap of(String code) {
        return Arrays.stream(values())
                .filter(gap -> gap.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gap: " + code));
    }
}
