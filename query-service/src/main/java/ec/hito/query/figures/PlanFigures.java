package ec.hito.query.figures;

import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of a plan on a day, at its three levels.
 *
 * @param totals of the whole plan: what stands under two objectives counts once
 */
public record PlanFigures(
        Map<ManagementObjectiveCode, Figures> management,
        Map<DevelopmentObjectiveCode, Figures> development,
        Figures totals) {
    public static final PlanFigures NONE = new PlanFigures(Map.of(), Map.of(), Figures.NONE);

    /** @param serving the figures of what serves any of some objectives, where it counts once */
    public static PlanFigures of(Plan plan, Function<List<ManagementObjectiveCode>, Figures> serving) {
        var objectives = plan.managementObjectives();
        var codes = objectives.stream().map(ManagementObjective::code).toList();
        var development = objectives.stream()
                .collect(Collectors.groupingBy(
                        ManagementObjective::developmentObjective,
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        ManagementObjective::code, Collectors.<ManagementObjectiveCode>toList()),
                                serving)));
        return new PlanFigures(
                codes.stream().collect(Collectors.toMap(Function.identity(), code -> serving.apply(List.of(code)))),
                development,
                serving.apply(codes));
    }

    public Figures of(ManagementObjectiveCode code) {
        return management.getOrDefault(code, Figures.NONE);
    }

    public Figures of(DevelopmentObjectiveCode code) {
        return development.getOrDefault(code, Figures.NONE);
    }
}
