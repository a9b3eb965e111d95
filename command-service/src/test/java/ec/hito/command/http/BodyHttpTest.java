package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.initiative.AddParticipant;
import ec.hito.command.initiative.Agency;
import ec.hito.command.initiative.NameAgency;
import ec.hito.command.initiative.RemoveParticipant;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class BodyHttpTest {
    private static final String INITIATIVE = "/initiatives/0197a000-0000-7000-8000-000000000001";
    private static final String MOBILITY = "{\"secretariat\": \"movilidad\", \"effectiveOn\": \"2024-06-12\"}";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    BodyHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Test
    void aSecretariatJoins() {
        Edge.body(edge.post(INITIATIVE + "/participants", MOBILITY), 200);
        var command = service.only(AddParticipant.class);
        assertThat(command.secretariat()).isEqualTo(new SecretariatCode("movilidad"));
        assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    @Test
    void aSecretariatLeaves() {
        Edge.body(edge.delete(INITIATIVE + "/participants", MOBILITY), 200);
        assertThat(service.only(RemoveParticipant.class).secretariat()).isEqualTo(new SecretariatCode("movilidad"));
    }

    @Test
    void whoDoesNotTakePartCannotLeave() {
        service.rejectNext(new UnknownPart.UnknownParticipant(new SecretariatCode("movilidad")));
        var problem = Edge.problem(edge.delete(INITIATIVE + "/participants", MOBILITY), 404, "unknown-participant");
        assertThat(problem.path("detail").stringValue()).contains("movilidad");
    }

    @ParameterizedTest
    @CsvSource({"executing-agency, EXECUTING", "promoting-agency, PROMOTING"})
    void anAgencyIsNamed(String address, Agency.Role role) {
        Edge.body(edge.put(INITIATIVE + "/" + address, "{\"name\": \"EPMMOP\"}"), 200);
        var command = service.only(NameAgency.class);
        assertThat(command.role()).isEqualTo(role);
        assertThat(command.agency()).isEqualTo(new Agency(null, "EPMMOP"));
    }

    @Test
    void aRegisteredBodyIsNamedByItsCode() {
        Edge.body(edge.put(INITIATIVE + "/executing-agency", MOBILITY), 200);
        assertThat(service.only(NameAgency.class).agency())
                .isEqualTo(new Agency(new SecretariatCode("movilidad"), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                           | name required
        {"name": " "}                | name blank
        {"secretariat": "Movilidad!"} | secretariat unknown-reference
        """)
    void namesTheFieldOfAnAgency(String body, String fault) {
        assertThat(Edge.faults(Edge.problem(edge.put(INITIATIVE + "/executing-agency", body), 400, "invalid")))
                .containsExactly(fault);
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void asksWhichSecretariat() {
        assertThat(Edge.faults(Edge.problem(edge.post(INITIATIVE + "/participants", "{}"), 400, "invalid")))
                .containsExactly("secretariat required");
    }
}
