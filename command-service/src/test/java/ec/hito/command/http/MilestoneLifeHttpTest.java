package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Fault;
import ec.hito.command.initiative.CancelMilestone;
import ec.hito.command.initiative.CorrectProgress;
import ec.hito.command.initiative.MilestoneRule;
import ec.hito.command.initiative.MilestoneStanding;
import ec.hito.command.initiative.RescheduleMilestone;
import ec.hito.command.initiative.ReturnMilestone;
import ec.hito.command.initiative.ReweightMilestone;
import ec.hito.command.initiative.VerifyMilestone;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EdgeTest
class MilestoneLifeHttpTest {
    private static final String MILESTONE = "0197a000-0000-7000-8000-000000000002";
    private static final String PROGRESS = "0197a000-0000-7000-8000-000000000005";
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @Autowired
    private RecordingService service;

    private final Edge edge;

    MilestoneLifeHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenWhatWasSetIsSetAnew {
        @Test
        void aRescheduleSendsTheDayTheReasonAndWhoAllowsIt() {
            var body = Edge.body(post("reschedule", """
                {"dueOn": "2025-03-31", "reason": "Falta el permiso", "authorisingOffice": "SGP", "document": "Oficio 7"}\
                """), 200);
            var command = service.only(RescheduleMilestone.class);
            assertThat(body.path("id").stringValue()).isEqualTo(MILESTONE);
            assertThat(command.milestoneId()).isEqualTo(MilestoneId.of(MILESTONE));
            assertThat(command.dueOn()).isEqualTo(LocalDate.of(2025, 3, 31));
            assertThat(command.reason()).isEqualTo("Falta el permiso");
            assertThat(command.authorisingOffice()).isEqualTo("SGP");
            assertThat(command.document()).isEqualTo("Oficio 7");
            assertThat(command.timing().effectiveOn()).isEqualTo(TODAY);
        }

        @Test
        void aReweightSendsTheWeight() {
            Edge.body(post("reweight", "{\"weight\": 3, \"reason\": \"Abarca más\"}"), 200);
            var command = service.only(ReweightMilestone.class);
            assertThat(command.weight()).isEqualTo(Weight.of(3));
            assertThat(command.document()).isNull();
        }

        @Test
        void aCancellationSendsTheReasonAndTheDay() {
            Edge.body(post("cancellation", "{\"reason\": \"Lo asume otra\", \"effectiveOn\": \"2024-06-01\"}"), 200);
            var command = service.only(CancelMilestone.class);
            assertThat(command.reason()).isEqualTo("Lo asume otra");
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 1));
        }

        @Test
        void afterTheDueDayTheMissingFieldsAreNamed() {
            service.rejectNext(new MilestoneRule.DocumentRequired(
                    LocalDate.of(2024, 5, 31), List.of(Fault.at("document", "required"))));
            var problem =
                    Edge.problem(post("cancellation", "{\"reason\": \"Lo asume otra\"}"), 422, "document-required");
            assertThat(problem.path("detail").stringValue()).contains("2024-05-31");
            assertThat(Edge.faults(problem)).containsExactly("document required");
        }

        @Test
        void whatIsCancelledIsAConflict() {
            service.rejectNext(new MilestoneStanding.MilestoneCancelled(MilestoneId.of(MILESTONE)));
            Edge.problem(post("cancellation", "{\"reason\": \"Otra vez\"}"), 409, "milestone-cancelled");
        }
    }

    @Nested
    class WhenProgressIsCorrected {
        @Test
        void theRecordIsNamedAndAnsweredWith() {
            var body = Edge.body(
                    post("progress-correction", correction("\"percent\": 35, \"effectiveOn\": \"2024-05-31\"")), 200);
            var command = service.only(CorrectProgress.class);
            assertThat(body.path("id").stringValue()).isEqualTo(MILESTONE);
            assertThat(body.path("progressId").stringValue()).isEqualTo(PROGRESS);
            assertThat(command.corrects()).isEqualTo(ProgressId.of(PROGRESS));
            assertThat(command.percent()).isEqualTo(Percent.of(35));
            assertThat(command.dayOfRecord()).isEqualTo(LocalDate.of(2024, 5, 31));
            assertThat(command.timing().effectiveOn()).isEqualTo(TODAY);
        }

        @Test
        void theDayNeedNotBeSaid() {
            Edge.body(post("progress-correction", correction("\"percent\": 35")), 200);
            assertThat(service.only(CorrectProgress.class).dayOfRecord()).isNull();
        }

        @Test
        void aRecordThatIsNotThereIsRefusedByItsField() {
            service.rejectNext(new MilestoneRule.UnknownProgress(ProgressId.of(PROGRESS)));
            var problem =
                    Edge.problem(post("progress-correction", correction("\"percent\": 35")), 422, "unknown-progress");
            assertThat(Edge.faults(problem)).containsExactly("corrects unknown-reference");
        }

        @Test
        void anAchievementIsExplained() {
            service.rejectNext(new MilestoneRule.AchievementStands(LocalDate.of(2024, 5, 31)));
            var problem =
                    Edge.problem(post("progress-correction", correction("\"percent\": 35")), 422, "achievement-stands");
            assertThat(problem.path("detail").stringValue()).contains("2024-05-31", "devolución");
        }

        private static String correction(String rest) {
            return "{\"corrects\": \"" + PROGRESS + "\", \"reason\": \"Error\", " + rest + "}";
        }
    }

    @Nested
    class WhenAnAchievementIsLookedAt {
        @Test
        void aVerificationNeedsNothing() {
            Edge.body(post("verification", "{}"), 200);
            assertThat(service.only(VerifyMilestone.class).timing().effectiveOn())
                    .isEqualTo(TODAY);
        }

        @Test
        void aReturnIsAnsweredWithTheRecordThatStands() {
            var body = Edge.body(post("return", "{\"percent\": 80, \"reason\": \"Sin firma\"}"), 200);
            var command = service.only(ReturnMilestone.class);
            assertThat(body.path("progressId").stringValue())
                    .isEqualTo(command.progressId().toString());
            assertThat(command.percent()).isEqualTo(Percent.of(80));
            assertThat(command.reason()).isEqualTo("Sin firma");
        }

        @Test
        void aReturnThatLeavesItWholeNamesThePercentage() {
            service.rejectNext(new MilestoneRule.ReturnedWhole());
            var problem = Edge.problem(
                    post("return", "{\"percent\": 100, \"reason\": \"Sin firma\"}"), 422, "returned-whole");
            assertThat(Edge.faults(problem)).containsExactly("percent below");
        }

        @ParameterizedTest
        @CsvSource({"verification", "return"})
        void whatDoesNotStandSoIsAConflict(String act) {
            var body = act.equals("return") ? "{\"percent\": 80, \"reason\": \"Sin firma\"}" : "{}";
            service.rejectNext(new MilestoneStanding.NotAchieved(MilestoneId.of(MILESTONE)));
            Edge.problem(post(act, body), 409, "not-achieved");
            service.rejectNext(new MilestoneStanding.AlreadyVerified(MilestoneId.of(MILESTONE)));
            Edge.problem(post(act, body), 409, "already-verified");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        reschedule          | {}                                       | dueOn required, reason required
        reschedule          | {"dueOn": "mañana", "reason": " "}       | dueOn not-a-day, reason blank
        reweight            | {"weight": 0, "reason": "x"}             | weight too-small
        cancellation        | {"effectiveOn": "2024-07-01"}            | reason required, effectiveOn future-day
        progress-correction | {"corrects": "seven", "percent": 101}    | corrects not-an-id, percent out-of-range, reason required
        progress-correction | {}                                       | corrects required, percent required, reason required
        verification        | {"percent": 3}                           | percent unknown-field
        return              | {"percent": 12.345}                      | percent too-many-decimals, reason required
        """)
    void namesTheFields(String act, String body, String faults) {
        assertThat(Edge.faults(Edge.problem(post(act, body), 400, "invalid"))).containsExactly(faults.split(", "));
        assertThat(service.sent()).isEmpty();
    }

    private MvcTestResult post(String act, String body) {
        return edge.post(
                "/initiatives/0197a000-0000-7000-8000-000000000001/milestones/" + MILESTONE + "/" + act,
                body,
                Map.of("If-Match", "\"3\""));
    }
}
