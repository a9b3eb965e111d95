package ec.hito.query.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.HealthRule;
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

    public InForce on(LocalDate day) {
        return jdbc.sql("""
            select since, delayed_after_days, behind_after_days, short_of_expected_percent from health_rule_on(:day)
            """)
                .param("day", day)
                .query((row, _) -> new InForce(
                        new HealthRule(
                                row.getInt("delayed_after_days"),
                                row.getInt("behind_after_days"),
                                row.getInt("short_of_expected_percent")),
                        row.getObject("since", LocalDate.class)))
                .optional()
                .orElse(new InForce(HealthRule.INITIAL, null));
    }
}
