package ec.hito.query.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import ec.hito.query.figures.Health;

/** Why an initiative has the health that it has. */
public enum Verdict {
    /** No milestone counts. */
    NO_MILESTONES("no-milestones", Health.NO_DATA),
    NOTHING_OVERDUE("nothing-overdue", Health.ON_TRACK),
    /** Something is overdue, and neither for long nor with progress short of what was expected. */
    OVERDUE("overdue", Health.AT_RISK),
    OVERDUE_FOR_LONG("overdue-for-long", Health.DELAYED),
    OVERDUE_AND_BEHIND("overdue-and-behind", Health.DELAYED);

    private final String code;
    private final Health health;

    Verdict(String code, Health health) {
        this.code = code;
        this.health = health;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Health health() {
        return health;
    }
}
