package ec.hito.model.stored;

import ec.hito.model.PlanId;

/** What happens to a plan as a whole. */
public sealed interface PlanEvent extends DomainEvent permits PlanAdopted, PlanReformed, HealthRuleAdopted {
    PlanId planId();

    @Override
    default StreamId streamId() {
        return StreamId.of(planId());
    }
}
