package ec.hito.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PlanId;
import ec.hito.model.PolicyId;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);
    private static final Plan PLAN = OfficialData.plan();
    private static final Timing TIMING = new Timing(OfficialData.ADOPTED_ON, TODAY);
    private static final PlanAdopted ADOPTED = new PlanAdopted(PLAN.id(), PLAN, OfficialData.ADOPTED_ON);

    @Nested
    class WhenNoPlanIsInForce {
        private final Catalogue catalogue = Catalogue.empty(OfficialData.MECHANISMS);

        @Test
        void adoptsOne() {
            assertThat(adopt(PLAN, TIMING)).isEqualTo(Decision.accept(ADOPTED));
        }

        @Test
        void rejectsOneWhosePartsDoNotFit() {
            var lost = new Policy(new PolicyId("P01"), new ManagementObjectiveCode("9.9"), "Sin objetivo");
            assertThat(adopt(with(PLAN.id(), List.of(lost)), TIMING))
                    .isInstanceOfSatisfying(Decision.Rejected.class, r -> {
                        assertThat(r.rejection().code()).isEqualTo("inconsistent-plan");
                        assertThat(r.rejection().faults())
                                .contains(Fault.at("policies[0].managementObjective", "unknown-reference", "9.9"));
                    });
        }

        @Test
        void rejectsAnAdoptionThatHasNotHappenedYet() {
            assertThat(adopt(PLAN, new Timing(TODAY.plusDays(1), TODAY)))
                    .isEqualTo(Decision.reject(new TimingRejection.FutureDay(TODAY.plusDays(1), TODAY)));
        }

        private Decision<PlanEvent> adopt(Plan plan, Timing timing) {
            return PlanDecider.decide(new AdoptPlan(plan, timing), PlanState.INITIAL, catalogue);
        }
    }

    @Nested
    class WhenAPlanIsInForce {
        private final Catalogue catalogue = OfficialData.catalogue();

        @Test
        void theSamePlanAgainChangesNothing() {
            var state = PlanState.INITIAL.evolve(ADOPTED);
            assertThat(PlanDecider.decide(new AdoptPlan(PLAN, TIMING), state, catalogue))
                    .isEqualTo(Decision.nothingToDo());
        }

        @Test
        void rejectsOtherContent() {
            var state = PlanState.INITIAL.evolve(ADOPTED);
            assertThat(PlanDecider.decide(new AdoptPlan(with(PLAN.id(), List.of()), TIMING), state, catalogue))
                    .isEqualTo(Decision.reject(new PlanRejection.AlreadyAdopted(PLAN.id())));
        }

        @Test
        void rejectsAnotherPlanToo() {
            var other = with(new PlanId("pmdot-2034-2043"), PLAN.policies());
            assertThat(PlanDecider.decide(new AdoptPlan(other, TIMING), PlanState.INITIAL, catalogue))
                    .isEqualTo(Decision.reject(new PlanRejection.AlreadyAdopted(PLAN.id())));
        }
    }

    private static Plan with(PlanId id, List<Policy> policies) {
        return new Plan(
                id,
                PLAN.title(),
                PLAN.documentDate(),
                PLAN.horizon(),
                PLAN.vision(),
                PLAN.developmentObjectives(),
                PLAN.managementObjectives(),
                PLAN.competences(),
                policies,
                PLAN.challenges(),
                PLAN.ambiguities());
    }
}
