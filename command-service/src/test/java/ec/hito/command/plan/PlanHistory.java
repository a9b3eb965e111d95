package ec.hito.command.plan;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Timing;
import ec.hito.model.PlanId;
import ec.hito.model.plan.Challenge;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The official plan, adopted, and what else happened to it. */
record PlanHistory(PlanState state) {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    static final Plan PLAN = OfficialData.plan();

    static PlanHistory given(PlanEvent... since) {
        var adopted = new PlanAdopted(PLAN.id(), PLAN, OfficialData.ADOPTED_ON);
        var state = PlanState.INITIAL.evolve(adopted);
        for (var event : since) {
            state = state.evolve(event);
        }
        return new PlanHistory(state);
    }

    Decision<PlanEvent> when(PlanCommand command) {
        return PlanDecider.decide(command, state, OfficialData.catalogue());
    }

    static Timing on(String day) {
        return new Timing(LocalDate.parse(day), TODAY);
    }

    static Plan with(PlanId id, List<ManagementObjective> objectives, List<Policy> policies) {
        return new Plan(
                id,
                PLAN.title(),
                PLAN.documentDate(),
                PLAN.horizon(),
                PLAN.vision(),
                PLAN.developmentObjectives(),
                objectives,
                PLAN.competences(),
                policies,
                challenges(objectives, policies),
                PLAN.ambiguities());
    }

    /** Those whose objective and policies are left. */
    private static List<Challenge> challenges(List<ManagementObjective> objectives, List<Policy> policies) {
        var codes = objectives.stream().map(ManagementObjective::code).toList();
        var ids = policies.stream().map(Policy::id).toList();
        return PLAN.challenges().stream()
                .filter(challenge ->
                        challenge.managementObjective() == null || codes.contains(challenge.managementObjective()))
                .filter(challenge -> ids.containsAll(challenge.policies()))
                .toList();
    }

    /** The plan without a management objective and all that is under it. */
    static Plan without(String objective) {
        return with(
                PLAN.id(),
                PLAN.managementObjectives().stream()
                        .filter(one -> !one.code().value().equals(objective))
                        .toList(),
                PLAN.policies().stream()
                        .filter(policy -> !policy.managementObjective().value().equals(objective))
                        .toList());
    }

    static Plan withPolicy(Policy policy) {
        return with(
                PLAN.id(),
                PLAN.managementObjectives(),
                Stream.concat(PLAN.policies().stream(), Stream.of(policy)).toList());
    }
}
