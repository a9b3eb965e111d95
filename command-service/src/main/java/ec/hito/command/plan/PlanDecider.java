package ec.hito.command.plan;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.PlanConsistency;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import java.util.Optional;

/** Decides on the adoption of a plan, its reforms and the rule by which health is read off. */
public final class PlanDecider {
    private PlanDecider() {}

    public static Decision<PlanEvent> decide(PlanCommand command, PlanState state, Catalogue catalogue) {
        return switch (command) {
            case AdoptPlan adopt -> adopt(adopt, inForce(state, catalogue));
            case ReformPlan reform ->
                switch (state) {
                    case PlanState.Adopted adopted -> Reforming.decide(reform, adopted);
                    case PlanState.NotAdopted _ -> Decision.reject(new PlanRejection.NotInForce(reform.planId()));
                };
            case AdoptHealthRule adopt ->
                switch (state) {
                    case PlanState.Adopted adopted -> HealthRules.decide(adopt, adopted);
                    case PlanState.NotAdopted _ -> Decision.reject(new PlanRejection.NotInForce(adopt.planId()));
                };
        };
    }

    private static Decision<PlanEvent> adopt(AdoptPlan command, Optional<Plan> inForce) {
        if (inForce.isPresent()) {
            return inForce.get().equals(command.plan())
                    ? Decision.nothingToDo()
                    : Decision.reject(
                            new PlanRejection.AlreadyAdopted(inForce.get().id()));
        }
        var faults = PlanConsistency.faultsOf(command.plan());
        if (!faults.isEmpty()) {
            return Decision.reject(PlanRejection.Inconsistent.of(faults));
        }
        return command.timing()
                .refusal()
                .map(Decision::<PlanEvent>reject)
                .orElseGet(() -> Decision.accept(new PlanAdopted(
                        command.planId(), command.plan(), command.timing().effectiveOn())));
    }

    /** A plan of another name stands in a stream of its own, so the catalogue has to be asked too. */
    private static Optional<Plan> inForce(PlanState state, Catalogue catalogue) {
        return switch (state) {
            case PlanState.Adopted adopted -> Optional.of(adopted.plan());
            case PlanState.NotAdopted _ -> catalogue.plan();
        };
    }
}
