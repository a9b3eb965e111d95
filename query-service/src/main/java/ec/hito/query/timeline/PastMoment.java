package ec.hito.query.timeline;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.query.figures.PlanFigures;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was the case on a day, as it was known at a position.
 *
 * @param initiatives the endorsed ones, in no order
 */
public record PastMoment(List<State> initiatives, Mergers mergers) {
    /** @param plan the one in force at that moment */
    public PlanFigures figures(Plan plan) {
        var standings = initiatives.stream().map(State::standing).toList();
        var objectives = plan.managementObjectives();
        var codes = objectives.stream().map(ManagementObjective::code).toList();
        var management = codes.stream()
                .collect(Collectors.toMap(Function.identity(), code -> Tally.of(List.of(code), standings)));
        var development = objectives.stream()
                .collect(Collectors.groupingBy(
                        ManagementObjective::developmentObjective,
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        ManagementObjective::code, Collectors.<ManagementObjectiveCode>toList()),
                                under -> Tally.of(under, standings))));
        return new PlanFigures(management, development, Tally.of(codes, standings));
    }
}
