package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.initiative.AmendMechanism;
import ec.hito.command.initiative.CorrectMechanism;
import ec.hito.command.initiative.DetachMechanism;
import ec.hito.command.initiative.MechanismCommand;
import ec.hito.command.initiative.MechanismDetails;
import ec.hito.command.initiative.MechanismRule;
import ec.hito.command.initiative.NegotiateMechanism;
import ec.hito.command.initiative.SignMechanism;
import ec.hito.command.initiative.TerminateMechanism;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
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
import tools.jackson.databind.JsonNode;

@EdgeTest
class MechanismHttpTest {
    private static final ArticulationId ARTICULATION = ArticulationId.of("0197a000-0000-7000-8000-000000000002");
    private static final MechanismId MECHANISM = MechanismId.of("0197a000-0000-7000-8000-000000000003");
    private static final String PATH =
            "/initiatives/0197a000-0000-7000-8000-000000000001/articulations/" + ARTICULATION + "/mechanisms/";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    MechanismHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenAnActIsSent {
        @Test
        void aNegotiationTakesEffectOnItsDay() {
            accepted(post("negotiation", "{\"effectiveOn\": \"2024-05-02\"}"));
            assertThat(sent(NegotiateMechanism.class).timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 5, 2));
        }

        @Test
        void aSignatureBearsItsInstrumentItsTermAndWhoSigned() {
            accepted(post("signature", """
                {"instrumentNumber": " CONV-17 ", "signedOn": "2024-05-02", "validFrom": "2024-05-10",
                 "validTo": "2026-05-09", "partners": ["Liga Barrial"], "effectiveOn": "2024-05-03"}\
                """));
            var command = sent(SignMechanism.class);
            assertThat(command.instrumentNumber()).isEqualTo("CONV-17");
            assertThat(command.signedOn()).isEqualTo(LocalDate.of(2024, 5, 2));
            assertThat(command.validFrom()).isEqualTo(LocalDate.of(2024, 5, 10));
            assertThat(command.validTo()).isEqualTo(LocalDate.of(2026, 5, 9));
            assertThat(command.partners()).containsExactly("Liga Barrial");
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 5, 3));
        }

        @Test
        void aTermMayHaveNoEnd() {
            accepted(post("signature", """
                {"instrumentNumber": "17", "signedOn": "2024-05-02", "validFrom": "2024-05-10"}\
                """));
            assertThat(sent(SignMechanism.class).validTo()).isNull();
        }

        @Test
        void anAmendmentSaysWhatChanges() {
            accepted(post("amendment", """
                {"addendumNumber": "A1", "description": "Prórroga", "validTo": "2027-05-09"}\
                """));
            var command = sent(AmendMechanism.class);
            assertThat(command.addendumNumber()).isEqualTo("A1");
            assertThat(command.description()).isEqualTo("Prórroga");
            assertThat(command.validTo()).isEqualTo(LocalDate.of(2027, 5, 9));
            assertThat(command.partners()).isEmpty();
        }

        @Test
        void aTerminationHasItsReason() {
            accepted(post("termination", "{\"reason\": \"Mutuo acuerdo\"}"));
            assertThat(sent(TerminateMechanism.class).reason()).isEqualTo("Mutuo acuerdo");
        }

        @Test
        void aCorrectionSaysAllThatIsRight() {
            accepted(post("correction", """
                {"type": "accord", "interventionLevel": "coordinación", "partners": ["Liga Barrial"],
                 "reason": "Se registró mal"}\
                """));
            var command = sent(CorrectMechanism.class);
            assertThat(command.details())
                    .isEqualTo(new MechanismDetails(
                            new MechanismType("accord"), null, "coordinación", List.of("Liga Barrial")));
            assertThat(command.reason()).isEqualTo("Se registró mal");
        }

        @Test
        void aDetachmentHasItsReasonInTheBody() {
            accepted(edge.delete(PATH + MECHANISM, "{\"reason\": \"No se usa\"}"));
            assertThat(sent(DetachMechanism.class).reason()).isEqualTo("No se usa");
        }

        private void accepted(MvcTestResult result) {
            assertThat(Edge.body(result, 200).path("id").stringValue()).isEqualTo(MECHANISM.toString());
        }

        private <C extends MechanismCommand> C sent(Class<C> type) {
            var command = service.only(type);
            assertThat(command.articulationId()).isEqualTo(ARTICULATION);
            assertThat(command.mechanismId()).isEqualTo(MECHANISM);
            return command;
        }
    }

    @Nested
    class WhenSomethingIsMissingOrWrong {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "signature | instrumentNumber required, signedOn required, validFrom required",
                    "amendment | description required",
                    "termination | reason required",
                    "correction | type required, reason required"
                })
        void everythingIsNamed(String act, String faults) {
            assertThat(String.join(", ", Edge.faults(Edge.problem(post(act, "{}"), 400, "invalid"))))
                    .isEqualTo(faults);
        }

        @Test
        void aDetachmentNeedsItsReason() {
            assertThat(Edge.faults(Edge.problem(edge.delete(PATH + MECHANISM, "{}"), 400, "invalid")))
                    .containsExactly("reason required");
        }

        @Test
        void aDayThatIsNoneIsNamed() {
            var problem = invalid("amendment", "{\"description\": \"Prórroga\", \"validTo\": \"2027-02-30\"}");
            assertThat(Edge.faults(problem)).containsExactly("validTo not-a-day");
        }

        @Test
        void partnersAreBounded() {
            var names = "\"x\", ".repeat(50) + "\"x\"";
            var problem = invalid("amendment", "{\"description\": \"Más\", \"partners\": [" + names + "]}");
            assertThat(Edge.faults(problem)).containsExactly("partners too-many");
        }

        private JsonNode invalid(String act, String body) {
            return Edge.problem(post(act, body), 400, "invalid");
        }
    }

    @Nested
    class WhenARuleSaysNo {
        @Test
        void aMechanismThatIsNotThereIsNotFound() {
            service.rejectNext(new UnknownPart.UnknownMechanism(MECHANISM));
            Edge.problem(post("negotiation", "{}"), 404, "unknown-mechanism");
        }

        @Test
        void aStageThatDoesNotFitIsAConflict() {
            service.rejectNext(new MechanismRule.NotSigned(MECHANISM));
            Edge.problem(post("termination", "{\"reason\": \"Fin\"}"), 409, "mechanism-not-signed");
        }

        @Test
        void aTermThatCannotBeIsRefusedByItsField() {
            service.rejectNext(
                    new MechanismRule.TermEndsBeforeItBegins(LocalDate.of(2024, 5, 10), LocalDate.of(2024, 5, 9)));
            var problem = Edge.problem(
                    post("amendment", "{\"description\": \"Prórroga\", \"validTo\": \"2024-05-09\"}"),
                    422,
                    "term-ends-before-it-begins");
            assertThat(Edge.faults(problem)).containsExactly("validTo day-before");
        }
    }

    private MvcTestResult post(String act, String body) {
        return edge.post(PATH + MECHANISM + "/" + act, body, Map.of("If-Match", "\"3\""));
    }
}
