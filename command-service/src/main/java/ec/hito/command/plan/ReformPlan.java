package ec.hito.command.plan;

import ec.hito.command.decision.Timing;
import ec.hito.command.text.Text;
import ec.hito.model.PlanId;
import ec.hito.model.plan.Plan;

/**
 * The city reforms the plan in force.
 *
 * @param plan as a whole, as it stands from then on
 * @param instrument the legal instrument that reforms it
 * @param inUse the codes that initiatives stand under, which a reform cannot take from under them
 */
public record ReformPlan(Plan plan, String instrument, CodesInUse inUse, Timing timing) implements PlanCommand {
    /** @throws IllegalArgumentException if the instrument has a fault */
    public ReformPlan {
        instrument = Text.NAME.require(instrument);
    }

    @Override
    public PlanId planId() {
        return plan.id();
    }

    @Override
    public boolean overwrites() {
        return true;
    }
}
