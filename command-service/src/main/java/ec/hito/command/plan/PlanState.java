package ec.hito.command.plan;

import ec.hito.model.plan.Plan;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;

/** How far one plan has come. */
public sealed interface PlanState {
    /** Nothing is known of it. */
    record NotAdopted() implements PlanState {}

    /** It is in force. */
    record Adopted(Plan plan) implements PlanState {}

    PlanState INITIAL = new NotAdopted();

    /** This state after one more event of its stream. */
    default PlanState evolve(PlanEvent event) {
        return switch (event) {
            case PlanAdopted adopted -> new Adopted(adopted.plan());
        };
    }
}
