package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.initiative.AlignInitiative;
import ec.hito.command.initiative.AlignmentRule;
import ec.hito.command.initiative.RewordArticulation;
import ec.hito.command.initiative.UnalignInitiative;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.command.initiative.WithdrawArticulation;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class AlignmentHttpTest {
    private static final String INITIATIVE = "/initiatives/0197a000-0000-7000-8000-000000000001";
    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000002");
    private static final String ARTICULATION = INITIATIVE + "/articulations/" + ID;
    private static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");
    private static final String REASON = "{\"reason\": \"Se registró dos veces\"}";
    private static final String WORDS = "{\"objective\": \"Articular bien\", \"reason\": \"Errata\"}";
    private static final Map<String, String> SEEN = Map.of("If-Match", "\"3\"");

    @Autowired
    private RecordingService service;

    private final Edge edge;

    AlignmentHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Test
    void anInitiativeIsAligned() {
        Edge.body(
                edge.post(INITIATIVE + "/alignments", "{\"managementObjective\": \"2.3\", \"policies\": [\"P20\"]}"),
                200);
        var command = service.only(AlignInitiative.class);
        assertThat(command.managementObjective()).isEqualTo(OBJECTIVE);
        assertThat(command.policies()).containsExactly(new PolicyId("P20"));
    }

    @Test
    void anAlignmentIsWithdrawn() {
        Edge.body(edge.delete(INITIATIVE + "/alignments/2.3", REASON), 200);
        var command = service.only(UnalignInitiative.class);
        assertThat(command.managementObjective()).isEqualTo(OBJECTIVE);
        assertThat(command.reason()).isEqualTo("Se registró dos veces");
    }

    @Test
    void anArticulationIsReworded() {
        var answer = Edge.body(edge.post(ARTICULATION + "/rewording", WORDS, SEEN), 200);
        assertThat(answer.path("id").stringValue()).isEqualTo(ID.toString());
        assertThat(service.only(RewordArticulation.class).objective()).isEqualTo("Articular bien");
    }

    @Test
    void rewordingNeedsTheVersionThatWasSeen() {
        Edge.problem(edge.post(ARTICULATION + "/rewording", WORDS), 428, "if-match-required");
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void anArticulationIsWithdrawn() {
        Edge.body(edge.delete(ARTICULATION, REASON), 200);
        var command = service.only(WithdrawArticulation.class);
        assertThat(command.articulationId()).isEqualTo(new ArticulationId(ID));
        assertThat(command.reason()).isEqualTo("Se registró dos veces");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                                 | managementObjective required
        {"managementObjective": "dos"}                     | managementObjective unknown-reference
        {"managementObjective": "2.3", "policies": ["x"]}  | policies[0] unknown-reference
        """)
    void namesTheFieldOfAnAlignment(String body, String fault) {
        assertThat(Edge.faults(Edge.problem(edge.post(INITIATIVE + "/alignments", body), 400, "invalid")))
                .containsExactly(fault);
    }

    @Test
    void asksForTheReason() {
        assertThat(Edge.faults(Edge.problem(edge.delete(ARTICULATION, "{}"), 400, "invalid")))
                .containsExactly("reason required");
        assertThat(Edge.faults(Edge.problem(edge.delete(INITIATIVE + "/alignments/2.3", "{}"), 400, "invalid")))
                .containsExactly("reason required");
        assertThat(Edge.faults(Edge.problem(edge.post(ARTICULATION + "/rewording", "{}", SEEN), 400, "invalid")))
                .containsExactly("objective required", "reason required");
    }

    @Test
    void whatIsNotServedIsNotFound() {
        service.rejectNext(new UnknownPart.UnknownAlignment(OBJECTIVE));
        Edge.problem(edge.delete(INITIATIVE + "/alignments/2.3", REASON), 404, "unknown-alignment");
    }

    @Test
    void whatStandsInTheWayIsToldInNumbers() {
        service.rejectNext(new AlignmentRule.ObjectiveArticulated(OBJECTIVE, 2));
        var problem = Edge.problem(edge.delete(INITIATIVE + "/alignments/2.3", REASON), 409, "objective-articulated");
        assertThat(problem.path("detail").stringValue()).contains("2.3", " 2 ");
    }
}
