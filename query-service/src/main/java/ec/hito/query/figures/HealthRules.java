package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.HealthRule;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rule by which health is read off; inside a read's transaction. */
public final class HealthRules {
    /** @param since null if none was adopted by then, and the plan's first one holds */
    @Schema(name = "HealthRuleInForce")
    public record InForce(
            @JsonUnwrapped HealthRule rule,

            @Schema(description = "Desde cuándo rige; nulo: la regla inicial") @Nullable
            LocalDate since) {}

    private final JdbcClient jdbc;

    HealthRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one in force on the moment's day, as it was known then. */
    public InForce on(Moment moment) {
        return jdbc.sql("""
            select effective_on, delayed_after_days, behind_after_days, short_of_expected_percent
            from health_rule
            where effective_on <= :day and position <= :position
            order by effective_on desc, position desc
            limit 1
            """)
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) -> new InForce(
                        new HealthRule(
                                row.getInt("delayed_after_days"),
                                row.getInt("behind_after_days"),
                                row.getInt("short_of_expected_percent")),
                        row.getObject("effective_on", LocalDate.class)))
                .optional()
                .orElse(new InForce(HealthRule.INITIAL, null));
    }
}
