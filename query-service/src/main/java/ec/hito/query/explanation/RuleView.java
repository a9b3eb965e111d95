package ec.hito.query.explanation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.HealthRule;
import ec.hito.query.timeline.Rules;
import ec.hito.query.timeline.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rule by which health is read off that day, and the event that adopted it. */
@Schema(name = "ExplainedRule")
public record RuleView(
        @JsonUnwrapped HealthRule thresholds,

        @Schema(description = "Nulo: la regla inicial, que nadie adoptó") @Nullable
        Source from) {
    static RuleView of(Rules.InForce rule) {
        return new RuleView(rule.rule(), rule.from());
    }
}
