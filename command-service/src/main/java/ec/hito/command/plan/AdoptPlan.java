package ec.hito.command.plan;

import ec.hito.command.decision.Timing;
import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;

/** The city adopts a plan. */
public record AdoptPlan(Plan plan, Timing timing) implements PlanCommand {
    @Override
    public PlanId planId() {
        return plan.id();
    }
}
