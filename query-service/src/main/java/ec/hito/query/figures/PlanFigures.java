package ec.hito.query.figures;

import ec.hito.model.DevelopmentObjectiveCode;
import ec.hito.model.ManagementObjectiveCode;
import java.util.Map;

/** The figures of the plan in force on a day, at its three levels. */
public final class PlanFigures {
    /** A level of the plan, and the code of one thing at that level. */
    record Scope(String level, String code) {}

    private final Map<Scope, Figures> figures;

    PlanFigures(Map<Scope, Figures> figures) {
        this.figures = Map.copyOf(figures);
    }

    public Figures of(ManagementObjectiveCode code) {
        return figures.getOrDefault(new Scope("management", code.value()), Figures.NONE);
    }

    public Figures of(DevelopmentObjectiveCode code) {
        return figures.getOrDefault(new Scope("development", code.value()), Figures.NONE);
    }

    /** Of the whole plan: what stands under two objectives counts once. */
    public Figures totals() {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().level().equals("plan"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Figures.NONE);
    }
}
