package ec.hito.query.objective;

import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.initiative.InitiativeList;
import ec.hito.query.objective.ObjectivesView.Development;
import ec.hito.query.objective.ObjectivesView.Item;
import ec.hito.query.objective.ObjectivesView.One;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.total.RunningTotals;
import ec.hito.web.Problem;
import ec.hito.web.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Reads the status per objective; inside a read's transaction. */
public final class Objectives {
    private final PlanInForce planInForce;
    private final RunningTotals totals;
    private final InitiativeList initiatives;

    Objectives(PlanInForce planInForce, RunningTotals totals, InitiativeList initiatives) {
        this.planInForce = planInForce;
        this.totals = totals;
        this.initiatives = initiatives;
    }

    /** All objectives of the plan in force; empty while none is adopted. */
    public ObjectivesView all(Moment moment) {
        return planInForce
                .find(moment)
                .map(plan -> view(moment, plan, totals.figures(plan, moment)))
                .orElseGet(() -> new ObjectivesView(moment, PlanFigures.NONE.totals(), List.of(), List.of()));
    }

    /** @throws ProblemException 404 {@code no-plan} or {@code unknown-objective} */
    public One one(String code, Moment moment) {
        var plan = planInForce.get(moment);
        var objective = find(code, plan);
        var item = item(objective, totals.figures(plan, moment));
        return new One(moment, item, initiatives.under(objective.code(), moment));
    }

    /** @throws ProblemException 404 {@code unknown-objective} */
    public static ManagementObjective find(String code, Plan plan) {
        return plan.managementObjectives().stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "unknown-objective", code)));
    }

    private static ObjectivesView view(Moment moment, Plan plan, PlanFigures counted) {
        var developments = plan.developmentObjectives().stream()
                .map(objective -> new Development(
                        objective.code(), objective.shortName(), objective.text(), counted.of(objective.code())))
                .toList();
        var items = plan.managementObjectives().stream()
                .map(objective -> item(objective, counted))
                .toList();
        return new ObjectivesView(moment, counted.totals(), developments, items);
    }

    private static Item item(ManagementObjective objective, PlanFigures counted) {
        return new Item(
                objective.code(), objective.text(), objective.developmentObjective(), counted.of(objective.code()));
    }
}
