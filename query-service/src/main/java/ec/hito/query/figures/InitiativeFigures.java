package ec.hito.query.figures;

import ec.hito.model.HealthRule;
import java.time.LocalDate;
import java.util.Map;

/** How SQL asks for the figures of every endorsed initiative on a day. */
public final class InitiativeFigures {
    /** A table expression; its parameters are given by {@link #on}. */
    public static final String TABLE =
            "initiative_status(:day, :delayedAfterDays, :behindAfterDays, :shortOfExpectedPercent)";

    private InitiativeFigures() {}

    /** By the health rule in force on the day; the plan's first one is given for as long as none was adopted. */
    public static Map<String, Object> on(LocalDate day) {
        var rule = HealthRule.INITIAL;
        return Map.of(
                "day", day,
                "delayedAfterDays", rule.delayedAfterDays(),
                "behindAfterDays", rule.delayedWhenBehindAfterDays(),
                "shortOfExpectedPercent", rule.shortOfExpectedPercent());
    }
}
