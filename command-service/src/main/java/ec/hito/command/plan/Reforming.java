package ec.hito.command.plan;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.InitiativeCode;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.PlanConsistency;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.PlanReformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reforming the plan in force. Whatever is not in use may change or go; what is used keeps its code, and its words may change. */
final class Reforming {
    /** So many of the initiatives that stand in the way are named; there may be more. */
    private static final int MOST_NAMED = 5;

    private Reforming() {}

    static Decision<PlanEvent> decide(ReformPlan command, PlanState.Adopted adopted) {
        if (adopted.plan().equals(command.plan())) {
            return Decision.nothingToDo();
        }
        return Decision.unless(
                refusal(command, adopted),
                () -> new PlanReformed(
                        command.planId(),
                        command.plan(),
                        command.instrument(),
                        command.timing().effectiveOn()));
    }

    private static Optional<Rejection> refusal(ReformPlan command, PlanState.Adopted adopted) {
        var inconsistent = PlanConsistency.faultsOf(command.plan());
        if (!inconsistent.isEmpty()) {
            return Optional.of(PlanRejection.Inconsistent.of(inconsistent));
        }
        var missed = missed(command.plan(), command.inUse());
        if (!missed.isEmpty()) {
            return Optional.of(new PlanRejection.StillInUse(missed));
        }
        var timing = command.timing();
        return timing.refusal().or(() -> timing.refusalBefore(adopted.since()));
    }

    private static List<Fault> missed(Plan plan, CodesInUse inUse) {
        var missed = new ArrayList<Fault>();
        missed.addAll(missed("managementObjectives", inUse.objectives(), plan::has));
        missed.addAll(missed(
                "policies", inUse.policies(), policy -> plan.policy(policy).isPresent()));
        return missed;
    }

    private static <C> List<Fault> missed(
            String field, Map<C, List<InitiativeCode>> used, Predicate<? super C> stands) {
        return used.entrySet().stream()
                .filter(entry -> !stands.test(entry.getKey()))
                .map(entry -> Fault.at(
                        field, "still-in-use", entry.getKey(), entry.getValue().size(), named(entry.getValue())))
                .toList();
    }

    private static String named(List<InitiativeCode> initiatives) {
        return initiatives.stream().limit(MOST_NAMED).map(InitiativeCode::value).collect(Collectors.joining(", "));
    }
}
