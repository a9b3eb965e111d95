package ec.hito.command.plan;

import static ec.hito.command.plan.PlanHistory.PLAN;
import static ec.hito.command.plan.PlanHistory.TODAY;
import static ec.hito.command.plan.PlanHistory.given;
import static ec.hito.command.plan.PlanHistory.on;
import static ec.hito.command.plan.PlanHistory.with;
import static ec.hito.command.plan.PlanHistory.withPolicy;
import static ec.hito.command.plan.PlanHistory.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.InitiativeCode;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PlanId;
import ec.hito.model.PolicyId;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.PlanReformed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReformingTest {
    private static final String ORDINANCE = "Ordenanza 012-2026";
    private static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");
    private static final Plan WITH_ONE_MORE =
            withPolicy(new Policy(new PolicyId("P99"), OBJECTIVE, "Una política más"));
    private static final PlanReformed REFORMED =
            new PlanReformed(PLAN.id(), WITH_ONE_MORE, ORDINANCE, LocalDate.of(2026, 5, 1));
    private static final InitiativeCode INITIATIVE = new InitiativeCode("INI-2024-0001");

    @Test
    void thePlanStandsAsTheReformLeavesIt() {
        assertThat(given().when(reform(WITH_ONE_MORE, on("2026-05-01")))).isEqualTo(Decision.accept(REFORMED));
    }

    @Test
    void theSameReformAgainChangesNothing() {
        assertThat(given(REFORMED).when(reform(WITH_ONE_MORE, on("2026-06-01"))))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    void afterAReformTheAdoptedPlanIsOtherContent() {
        assertThat(given(REFORMED).when(new AdoptPlan(PLAN, on("2026-06-01"))))
                .isEqualTo(Decision.reject(new PlanRejection.AlreadyAdopted(PLAN.id())));
    }

    @Test
    void whatNobodyUsesMayGo() {
        assertThat(given().when(reform(without("2.3"), on("2026-05-01"))))
                .isEqualTo(Decision.accept(
                        new PlanReformed(PLAN.id(), without("2.3"), ORDINANCE, LocalDate.of(2026, 5, 1))));
    }

    @Test
    void rejectsToLeaveOutAnObjectiveThatAnInitiativeServesAndNamesIt() {
        var inUse = new CodesInUse(Map.of(OBJECTIVE, List.of(INITIATIVE)), Map.of());
        var missed = Fault.at("managementObjectives", "still-in-use", OBJECTIVE, 1, "INI-2024-0001");
        assertThat(given().when(new ReformPlan(without("2.3"), ORDINANCE, inUse, on("2026-05-01"))))
                .isEqualTo(Decision.reject(new PlanRejection.StillInUse(List.of(missed))));
    }

    @Test
    void rejectsToLeaveOutAPolicyThatAnInitiativeServesAndNamesSomeOfThem() {
        var seven = IntStream.rangeClosed(1, 7)
                .mapToObj("INI-2024-%04d"::formatted)
                .map(InitiativeCode::new)
                .toList();
        var inUse = new CodesInUse(Map.of(), Map.of(new PolicyId("P99"), seven));
        var missed = Fault.at(
                "policies",
                "still-in-use",
                new PolicyId("P99"),
                7,
                "INI-2024-0001, INI-2024-0002, INI-2024-0003, INI-2024-0004, INI-2024-0005");
        assertThat(given(REFORMED).when(new ReformPlan(PLAN, ORDINANCE, inUse, on("2026-06-01"))))
                .isEqualTo(Decision.reject(new PlanRejection.StillInUse(List.of(missed))));
    }

    @Test
    void rejectsAPlanWhosePartsDoNotFit() {
        var lost = withPolicy(new Policy(new PolicyId("P99"), new ManagementObjectiveCode("9.9"), "Sin objetivo"));
        assertThat(given().when(reform(lost, on("2026-05-01"))))
                .isInstanceOfSatisfying(Decision.Rejected.class, rejected -> {
                    assertThat(rejected.rejection().code()).isEqualTo("inconsistent-plan");
                    assertThat(rejected.rejection().faults())
                            .extracting(Fault::code)
                            .containsExactly("unknown-reference");
                });
    }

    @Test
    void rejectsAPlanThatIsNotInForce() {
        var other = with(new PlanId("pmdot-2034-2043"), PLAN.managementObjectives(), PLAN.policies());
        assertThat(PlanDecider.decide(reform(other, on("2026-05-01")), PlanState.INITIAL, OfficialData.catalogue()))
                .isEqualTo(Decision.reject(new PlanRejection.NotInForce(other.id())));
    }

    @Test
    void rejectsADayBeforeTheReformThatItFollows() {
        assertThat(given(REFORMED).when(reform(PLAN, on("2026-04-30"))))
                .isEqualTo(Decision.reject(
                        new TimingRejection.EffectiveBeforeSubject(LocalDate.of(2026, 4, 30), REFORMED.effectiveOn())));
    }

    @Test
    void rejectsADayThatHasNotCome() {
        var tomorrow = TODAY.plusDays(1);
        assertThat(given().when(reform(WITH_ONE_MORE, new Timing(tomorrow, TODAY))))
                .isEqualTo(Decision.reject(new TimingRejection.FutureDay(tomorrow, TODAY)));
    }

    @Test
    void needsItsLegalInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReformPlan(PLAN, " ", CodesInUse.NONE, on("2026-05-01")));
    }

    @Test
    void mustSayWhichVersionItReplaces() {
        assertThat(reform(PLAN, on("2026-05-01")).overwrites()).isTrue();
    }

    private static ReformPlan reform(Plan plan, Timing timing) {
        return new ReformPlan(plan, ORDINANCE, CodesInUse.NONE, timing);
    }
}
