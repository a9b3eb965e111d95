package ec.hito.command.plan;

import ec.hito.command.decision.Command;
import ec.hito.model.PlanId;
import ec.hito.model.stored.StreamId;

/** What can be asked of a plan as a whole. */
public sealed interface PlanCommand extends Command permits AdoptPlan, ReformPlan, AdoptHealthRule {
    PlanId planId();

    @Override
    default StreamId streamId() {
        return StreamId.of(planId());
    }
}
