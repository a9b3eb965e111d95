package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Fault;
import ec.hito.command.plan.AdoptHealthRule;
import ec.hito.command.plan.PlanRejection;
import ec.hito.command.plan.ReformPlan;
import ec.hito.model.HealthRule;
import ec.hito.model.PolicyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@EdgeTest
class PlanChangeHttpTest {
    private static final Map<String, String> SEEN = Map.of("If-Match", "\"0\"");

    @Autowired
    private RecordingService service;

    private final Edge edge;

    PlanChangeHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class AReform {
        private final ObjectNode body = ((ObjectNode) JsonMapper.shared().readTree(OfficialData.planJson()))
                .put("instrument", "Ordenanza 012-2026")
                .put("effectiveOn", "2024-06-12");

        @Test
        void takesTheWholePlanAndItsInstrument() {
            Edge.body(edge.post("/plan/reforms", body.toString(), SEEN), 200);
            var command = service.only(ReformPlan.class);
            assertThat(command.plan()).isEqualTo(OfficialData.plan());
            assertThat(command.instrument()).isEqualTo("Ordenanza 012-2026");
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
        }

        @Test
        void needsItsInstrument() {
            body.remove("instrument");
            assertThat(Edge.faults(Edge.problem(edge.post("/plan/reforms", body.toString(), SEEN), 400, "invalid")))
                    .containsExactly("instrument required");
        }

        @Test
        void namesEveryPartThatIsMissing() {
            body.remove("vision");
            body.remove("managementObjectives");
            assertThat(Edge.faults(Edge.problem(edge.post("/plan/reforms", body.toString(), SEEN), 400, "invalid")))
                    .containsExactly("vision required", "managementObjectives required");
        }

        @Test
        void mustSayWhichVersionWasSeen() {
            Edge.problem(edge.post("/plan/reforms", body.toString()), 428, "if-match-required");
        }

        @Test
        void namesTheCodesThatAreStillInUse() {
            service.rejectNext(new PlanRejection.StillInUse(
                    List.of(Fault.at("policies", "still-in-use", new PolicyId("P20"), 1200, "INI-2024-0001"))));
            var problem = Edge.problem(edge.post("/plan/reforms", body.toString(), SEEN), 422, "plan-codes-in-use");
            assertThat(Edge.faults(problem)).containsExactly("policies still-in-use");
            assertThat(problem.at("/errors/0/message").stringValue()).contains("P20", "INI-2024-0001");
        }
    }

    @Nested
    class AHealthRule {
        private static final String RULE = """
            {"delayedAfterDays": 45, "delayedWhenBehindAfterDays": 15, "shortOfExpectedPercent": 80,
             "effectiveOn": "2024-06-12"}
            """;

        @Test
        void isAdoptedForThePlanInForce() {
            service.planInForce(OfficialData.plan().id());
            Edge.body(edge.put("/health-rule", RULE), 200);
            var command = service.only(AdoptHealthRule.class);
            assertThat(command.planId()).isEqualTo(OfficialData.plan().id());
            assertThat(command.rule()).isEqualTo(new HealthRule(45, 15, 80));
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
        }

        @Test
        void needsAPlan() {
            Edge.problem(edge.put("/health-rule", RULE), 409, "no-plan-adopted");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            {"delayedAfterDays": 30, "delayedWhenBehindAfterDays": 10}                                   | shortOfExpectedPercent required
            {"delayedAfterDays": -1, "delayedWhenBehindAfterDays": 10, "shortOfExpectedPercent": 85}     | delayedAfterDays out-of-range
            {"delayedAfterDays": 30, "delayedWhenBehindAfterDays": 1.5, "shortOfExpectedPercent": 85}    | delayedWhenBehindAfterDays too-many-decimals
            {"delayedAfterDays": 30, "delayedWhenBehindAfterDays": 10, "shortOfExpectedPercent": 101}    | shortOfExpectedPercent out-of-range
            """)
        void namesTheThresholdThatIsWrong(String body, String fault) {
            service.planInForce(OfficialData.plan().id());
            assertThat(Edge.faults(Edge.problem(edge.put("/health-rule", body), 400, "invalid")))
                    .containsExactly(fault);
            assertThat(service.sent()).isEmpty();
        }

        @Test
        void withReversedThresholdsNamesTheField() {
            service.planInForce(OfficialData.plan().id());
            service.rejectNext(new PlanRejection.ThresholdsReversed(40, 30));
            assertThat(Edge.faults(Edge.problem(edge.put("/health-rule", RULE), 422, "thresholds-reversed")))
                    .containsExactly("delayedWhenBehindAfterDays out-of-range");
        }
    }
}
