package ec.hito.query.explanation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a management objective come about: its percentages are the plain means over the initiatives that count.
 *
 * @param items every initiative under it, by code
 */
@Schema(name = "ObjectiveExplanation")
public record ObjectiveExplanation(
        @JsonUnwrapped Moment moment,
        ManagementObjectiveCode code,
        String text,
        RuleView rule,
        List<Part> items,

        @Schema(description = "A lo que se llega: cada porcentaje es el promedio simple de las iniciativas que cuentan")
        Figures figures) {

    /**
     * An initiative as it enters the means.
     *
     * @param counts whether it does; not where it has no milestone that counts, or was cancelled
     */
    @Schema(name = "ExplainedInitiative")
    public record Part(
            InitiativeId id,
            InitiativeCode code,
            String name,
            Lifecycle lifecycle,
            @Nullable Health health,

            @Schema(description = "No cuenta si no tiene hitos vigentes o si se canceló")
            boolean counts,

            @Nullable Sum sums) {
        static Part of(State state) {
            var standing = state.standing();
            return new Part(
                    state.id(),
                    state.code(),
                    state.name(),
                    standing.lifecycle(),
                    standing.health(),
                    standing.measured(),
                    Sum.of(standing.shares()));
        }
    }

    /** What the initiatives that count come to together, of a percentage that is their mean. */
    public Average sum(Average mean) {
        return new Average(mean.value().multiply(BigDecimal.valueOf(figures.measured()), MathContext.DECIMAL64));
    }
}
