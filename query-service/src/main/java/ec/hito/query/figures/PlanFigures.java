package ec.hito.query.figures;

import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import java.util.Map;

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

    public Figures of(ManagementObjectiveCode code) {
        return management.getOrDefault(code, Figures.NONE);
    }

    public Figures of(DevelopmentObjectiveCode code) {
        return development.getOrDefault(code, Figures.NONE);
    }
}
