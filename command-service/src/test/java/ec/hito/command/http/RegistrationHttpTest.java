package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.claims.ClaimRejection;
import ec.hito.command.decision.Fault;
import ec.hito.command.initiative.BrokenRule;
import ec.hito.command.initiative.RegisterInitiative;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeType;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class RegistrationHttpTest {
    private static final String COMPLETE = """
        {"name": " Red de ciclovías ", "type": "project", "description": "Una red.", "leadSecretariat": "movilidad",
         "articulations": [{"managementObjective": "2.3", "policies": ["P20"], "objective": "Articular",
           "mechanisms": [{"type": "other", "description": "Minga", "asWritten": "Mingas", "partners": ["Liga Barrial"],
                           "interventionLevel": "coordinación", "alternativeGroup": 1}]}],
         "effectiveOn": "2024-06-12"}\
        """;
    private static final String LEAST = """
        {"name": "Red", "articulations": [{"managementObjective": "2.3", "objective": "Articular"}]}\
        """;

    @Autowired
    private RecordingService service;

    private final Edge edge;

    RegistrationHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Nested
    class WhenTheRequestIsRight {
        @Test
        void answersWithWhatReadersNeed() {
            var result = edge.post("/initiatives", COMPLETE);
            var body = Edge.body(result, 201);
            var id = service.only(RegisterInitiative.class).initiativeId().toString();
            assertThat(body.path("id").stringValue()).isEqualTo(id);
            assertThat(body.path("code").stringValue()).isEqualTo("INI-2024-0001");
            assertThat(body.path("version").longValue()).isEqualTo(3);
            assertThat(body.path("position").longValue()).isEqualTo(41);
            assertThat(body.has("progressId")).isFalse();
            assertThat(result)
                    .hasHeader("Location", "/api/v1/initiatives/" + id)
                    .hasHeader("Hito-Position", "41")
                    .hasHeader("ETag", "\"3\"");
        }

        @Test
        void sendsEverythingThatItSays() {
            edge.post("/initiatives", COMPLETE);
            var command = service.only(RegisterInitiative.class);
            assertThat(command.name()).isEqualTo("Red de ciclovías");
            assertThat(command.type()).isEqualTo(InitiativeType.PROJECT);
            assertThat(command.leadSecretariat()).isEqualTo(new SecretariatCode("movilidad"));
            assertThat(command.endorsed()).isTrue();
            assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
            assertThat(command.articulations()).singleElement().satisfies(articulation -> {
                assertThat(articulation.policies()).hasSize(1);
                assertThat(articulation.mechanisms()).singleElement().satisfies(mechanism -> {
                    assertThat(mechanism.partners()).containsExactly("Liga Barrial");
                    assertThat(mechanism.alternativeGroup()).isEqualTo(1);
                });
            });
        }

        @Test
        void withoutADayItTakesEffectTodayInQuito() {
            edge.post("/initiatives", LEAST);
            assertThat(service.only(RegisterInitiative.class).timing().effectiveOn())
                    .isEqualTo(LocalDate.of(2024, 6, 30));
        }

        @Test
        void takesTheNextCodeHoweverManyWereQuicker() {
            for (int quicker = 1; quicker <= 31; quicker++) {
                service.rejectNext(new ClaimRejection.CodeTaken("INI-2024-00%02d".formatted(quicker)));
            }
            var body = Edge.body(edge.post("/initiatives", LEAST), 201);
            assertThat(body.path("code").stringValue()).isEqualTo("INI-2024-0032");
        }
    }

    @Nested
    class WhenTheRequestIsWrong {
        @Test
        void namesAllFaultsAtOnce() {
            var problem = Edge.problem(edge.post("/initiatives", """
                {"name": "  ", "type": "dream", "leadSecretariat": "Movilidad!", "effectiveOn": "2024-07-01",
                 "articulations": [{"managementObjective": "dos", "mechanisms": [{"alternativeGroup": 0}, null]}]}\
                """), 400, "invalid");
            assertThat(Edge.faults(problem))
                    .containsExactlyInAnyOrder(
                            "effectiveOn future-day",
                            "name blank",
                            "type unknown-reference",
                            "leadSecretariat unknown-reference",
                            "articulations[0].managementObjective unknown-reference",
                            "articulations[0].objective required",
                            "articulations[0].mechanisms[0].type required",
                            "articulations[0].mechanisms[0].alternativeGroup too-small",
                            "articulations[0].mechanisms[1] required");
            assertThat(service.sent()).isEmpty();
        }

        @Test
        void boundsWhatOneRequestLists() {
            var mechanisms = repeated("{\"type\": \"accord\"}", 51);
            var policies = repeated("\"P20\"", 51);
            var articulation = "{\"managementObjective\": \"2.3\", \"objective\": \"Articular\"}";
            var crowded = "{\"name\": \"Red\", \"articulations\": [%s, %s]}"
                    .formatted(
                            articulation.replace("}", ", \"policies\": [" + policies + "]}"),
                            articulation.replace("}", ", \"mechanisms\": [" + mechanisms + "]}"));
            assertThat(Edge.faults(Edge.problem(edge.post("/initiatives", crowded), 400, "invalid")))
                    .containsExactly("articulations[0].policies too-many", "articulations[1].mechanisms too-many");
            var tooMany = "{\"name\": \"Red\", \"articulations\": [" + repeated(articulation, 51) + "]}";
            assertThat(Edge.faults(Edge.problem(edge.post("/initiatives", tooMany), 400, "invalid")))
                    .containsExactly("articulations too-many");
            Edge.body(
                    edge.post("/initiatives", tooMany.replace(repeated(articulation, 51), repeated(articulation, 50))),
                    201);
        }

        private static String repeated(String element, int times) {
            return String.join(", ", Collections.nCopies(times, element));
        }

        @Test
        void asksForAnArticulation() {
            assertThat(Edge.faults(Edge.problem(edge.post("/initiatives", "{\"name\": \"Red\"}"), 400, "invalid")))
                    .containsExactly("articulations required");
        }

        @Test
        void anUnknownFieldIsNotPassedOver() {
            assertThat(Edge.faults(Edge.problem(
                            edge.post("/initiatives", LEAST.replace("\"name\"", "\"title\": \"x\", \"name\"")),
                            400,
                            "invalid")))
                    .containsExactly("title unknown-field");
        }

        @Test
        void malformedJsonIsCalledThat() {
            Edge.problem(edge.post("/initiatives", "{\"name\":"), 400, "malformed-body");
        }
    }

    @Nested
    class WhenItIsRefused {
        @Test
        void aNameThatIsTakenIsAConflictThatNamesItsBearer() {
            service.rejectNext(new ClaimRejection.DuplicateInitiative(new InitiativeCode("INI-2024-0007")));
            var problem = Edge.problem(edge.post("/initiatives", LEAST), 409, "duplicate-initiative");
            assertThat(problem.path("detail").stringValue()).contains("INI-2024-0007");
            assertThat(problem.path("existing").stringValue()).isEqualTo("INI-2024-0007");
            assertThat(Edge.faults(problem)).containsExactly("name duplicate-initiative");
        }

        @Test
        void anUnknownObjectiveIsNamedByItsField() {
            service.rejectNext(new BrokenRule.UnknownReference(
                    List.of(Fault.at("articulations[0].managementObjective", "unknown-reference", "9.9"))));
            var problem = Edge.problem(edge.post("/initiatives", LEAST), 422, "unknown-reference");
            assertThat(problem.at("/errors/0/message").stringValue()).isEqualTo("No existe «9.9».");
        }
    }
}
