package ec.hito.query.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Figures;
import ec.hito.query.initiative.InitiativeSummary;
import ec.hito.query.reading.Moment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The status of all objectives of the plan in force.
 *
 * @param totals of the whole plan: what stands under two objectives counts once
 * @param items in the plan's order
 */
public record ObjectivesView(
        @JsonUnwrapped Moment moment,

        @Schema(description = "De todo el plan; lo que está bajo dos objetivos cuenta una vez")
        Figures totals,

        List<Development> developmentObjectives,
        List<Item> items) {

    /** A development objective, with what stands under its management objectives. */
    public record Development(
            DevelopmentObjectiveCode code,
            String shortName,
            String text,
            @JsonUnwrapped Figures figures) {}

    /** A management objective. */
    @Schema(name = "ObjectiveItem")
    public record Item(
            ManagementObjectiveCode code,
            String text,
            DevelopmentObjectiveCode developmentObjective,
            @JsonUnwrapped Figures figures) {}

    /** One management objective with its initiatives, by code. */
    @Schema(name = "ObjectiveView")
    public record One(
            @JsonUnwrapped Moment moment, @JsonUnwrapped Item item, List<InitiativeSummary> items) {}

    /** The items under a development objective. */
    public List<Item> under(DevelopmentObjectiveCode code) {
        return items.stream()
                .filter(item -> item.developmentObjective().equals(code))
                .toList();
    }
}
