package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Command;
import ec.hito.command.initiative.CancelInitiative;
import ec.hito.command.initiative.CompleteInitiative;
import ec.hito.command.initiative.DeclineInitiative;
import ec.hito.command.initiative.DescribeInitiative;
import ec.hito.command.initiative.EndorseInitiative;
import ec.hito.command.initiative.LifeRejection;
import ec.hito.command.initiative.PeriodRejection;
import ec.hito.command.initiative.ResumeInitiative;
import ec.hito.command.initiative.StartInitiative;
import ec.hito.command.initiative.SuspendInitiative;
import ec.hito.model.stored.StreamId;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class LifeHttpTest {
    private static final String ID = "0197a000-0000-7000-8000-000000000001";
    private static final String INITIATIVE = "/initiatives/" + ID;
    private static final String REASONED = "{\"reason\": \"Falta el informe\", \"effectiveOn\": \"2024-06-12\"}";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    LifeHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenTheLifeTurns {
        @ParameterizedTest
        @CsvSource({"start", "resumption", "completion", "endorsement"})
        void theDayIsEnough(String act) {
            var body = Edge.body(edge.post(INITIATIVE + "/" + act, "{\"effectiveOn\": \"2024-06-12\"}"), 200);
            assertThat(body.path("id").stringValue()).isEqualTo(ID);
            var command = service.only(commandOf(act));
            assertThat(command.streamId()).isEqualTo(new StreamId("initiative-" + ID));
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
        }

        @ParameterizedTest
        @CsvSource({"start", "resumption", "completion", "endorsement"})
        void withoutADayItIsToday(String act) {
            Edge.body(edge.post(INITIATIVE + "/" + act, "{}"), 200);
            assertThat(service.only(commandOf(act)).timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 30));
        }

        @ParameterizedTest
        @CsvSource({"suspension", "cancellation", "declination"})
        void aReasonIsTaken(String act) {
            var body = Edge.body(edge.post(INITIATIVE + "/" + act, REASONED), 200);
            assertThat(body.path("id").stringValue()).isEqualTo(ID);
            var command = service.only(commandOf(act));
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
            assertThat(reasonOf(command)).isEqualTo("Falta el informe");
        }

        @ParameterizedTest
        @CsvSource({"suspension", "cancellation", "declination"})
        void aReasonIsAskedFor(String act) {
            assertThat(Edge.faults(Edge.problem(edge.post(INITIATIVE + "/" + act, "{}"), 400, "invalid")))
                    .containsExactly("reason required");
            assertThat(service.sent()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"start", "suspension", "resumption", "completion", "cancellation"})
        void nothingHappensOnceItIsOver(String act) {
            service.rejectNext(new LifeRejection.InitiativeOver(LocalDate.of(2024, 5, 31)));
            var problem = Edge.problem(edge.post(INITIATIVE + "/" + act, bodyOf(act)), 409, "initiative-over");
            assertThat(problem.path("detail").stringValue()).contains("31").contains("2024");
        }

        @Test
        void aDeclinedProposalIsNotEndorsed() {
            service.rejectNext(new LifeRejection.AlreadyDeclined());
            Edge.problem(edge.post(INITIATIVE + "/endorsement", "{}"), 409, "already-declined");
        }

        private static String bodyOf(String act) {
            return act.equals("suspension") || act.equals("cancellation") ? REASONED : "{}";
        }

        private static Class<? extends Command> commandOf(String act) {
            return switch (act) {
                case "start" -> StartInitiative.class;
                case "suspension" -> SuspendInitiative.class;
                case "resumption" -> ResumeInitiative.class;
                case "completion" -> CompleteInitiative.class;
                case "cancellation" -> CancelInitiative.class;
                case "endorsement" -> EndorseInitiative.class;
                case "declination" -> DeclineInitiative.class;
                default -> throw new AssertionError(act);
            };
        }

        private static String reasonOf(Command command) {
            return switch (command) {
                case SuspendInitiative suspend -> suspend.reason();
                case CancelInitiative cancel -> cancel.reason();
                case DeclineInitiative decline -> decline.reason();
                default -> throw new AssertionError(command);
            };
        }
    }

    @Nested
    class WhenItIsDescribed {
        @Test
        void everythingIsTaken() {
            Edge.body(edge.patch(INITIATIVE, """
                {"description": "Una red.", "problem": "No se conectan.", "expectedImpact": "Más viajes.",
                 "plannedFrom": "2024-07-01", "plannedTo": "2025-06-30", "approaches": ["Género"],
                 "references": ["Ordenanza 1", "Plan vial"], "effectiveOn": "2024-06-12"}\
                """), 200);
            var command = service.only(DescribeInitiative.class);
            assertThat(command.description()).isEqualTo("Una red.");
            assertThat(command.problem()).isEqualTo("No se conectan.");
            assertThat(command.expectedImpact()).isEqualTo("Más viajes.");
            assertThat(command.plannedFrom()).isEqualTo(LocalDate.of(2024, 7, 1));
            assertThat(command.plannedTo()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(command.approaches()).containsExactly("Género");
            assertThat(command.references()).containsExactly("Ordenanza 1", "Plan vial");
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
        }

        @Test
        void whatIsNotGivenStaysOut() {
            Edge.body(edge.patch(INITIATIVE, "{\"problem\": \"No se conectan.\"}"), 200);
            var command = service.only(DescribeInitiative.class);
            assertThat(command.description()).isNull();
            assertThat(command.plannedFrom()).isNull();
            assertThat(command.approaches()).isEmpty();
        }

        @Test
        void namesAllFaultsAtOnce() {
            var problem = Edge.problem(edge.patch(INITIATIVE, """
                {"description": " ", "plannedFrom": "ayer", "approaches": [], "references": ["Ordenanza 1", null]}\
                """), 400, "invalid");
            assertThat(Edge.faults(problem))
                    .containsExactly(
                            "description blank",
                            "plannedFrom not-a-day",
                            "approaches required",
                            "references[1] required");
        }

        @Test
        void itsListsAreBounded() {
            var body = "{\"approaches\": %s}".formatted(Collections.nCopies(21, "\"Género\""));
            assertThat(Edge.faults(Edge.problem(edge.patch(INITIATIVE, body), 400, "invalid")))
                    .containsExactly("approaches too-many");
        }

        @Test
        void aPeriodTheWrongWayRoundIsNamedByItsField() {
            service.rejectNext(
                    new PeriodRejection.PlannedPeriodReversed(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 1, 1)));
            var problem = Edge.problem(
                    edge.patch(INITIATIVE, "{\"plannedTo\": \"2024-01-01\"}"), 422, "planned-period-reversed");
            assertThat(Edge.faults(problem)).containsExactly("plannedTo day-before");
        }
    }
}
