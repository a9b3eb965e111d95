package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.secretariat.MergeSecretariat;
import ec.hito.command.secretariat.RenameSecretariat;
import ec.hito.command.secretariat.SecretariatRejection;
import ec.hito.model.SecretariatCode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EdgeTest
class SecretariatLifeHttpTest {
    private static final SecretariatCode HEALTH = new SecretariatCode("salud");
    private static final SecretariatCode SOCIAL = new SecretariatCode("social");
    private static final String INTO_SOCIAL = "{\"into\": \"social\", \"reason\": \"Reforma orgánica\"}";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    SecretariatLifeHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void forget() {
        service.reset();
    }

    @Test
    void aSecretariatIsRenamed() {
        var answer = Edge.body(
                edge.post(
                        "/secretariats/salud/renaming",
                        "{\"name\": \"Secretaría de Salud Pública\", \"effectiveOn\": \"2024-06-12\"}"),
                200);
        assertThat(answer.path("id").stringValue()).isEqualTo("salud");
        var command = service.only(RenameSecretariat.class);
        assertThat(command.secretariat()).isEqualTo(HEALTH);
        assertThat(command.name()).isEqualTo("Secretaría de Salud Pública");
        assertThat(command.reason()).isNull();
        assertThat(command.timing().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    @Test
    void aSecretariatIsMerged() {
        Edge.body(edge.post("/secretariats/salud/merger", INTO_SOCIAL), 200);
        var command = service.only(MergeSecretariat.class);
        assertThat(command.secretariat()).isEqualTo(HEALTH);
        assertThat(command.into()).isEqualTo(SOCIAL);
        assertThat(command.reason()).isEqualTo("Reforma orgánica");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        salud/renaming  | {}                                    | name required
        salud/renaming  | {"name": " "}                         | name blank
        Salud!/renaming | {"name": "Salud"}                     | code not-a-secretariat-code
        salud/merger    | {"reason": "Reforma"}                 | into required
        salud/merger    | {"into": "Social!", "reason": "Sí"}   | into unknown-reference
        salud/merger    | {"into": "social"}                    | reason required
        """)
    void namesTheFieldThatIsWrong(String address, String body, String fault) {
        assertThat(Edge.faults(Edge.problem(edge.post("/secretariats/" + address, body), 400, "invalid")))
                .containsExactly(fault);
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void anUnknownOneIsNotFound() {
        service.rejectNext(new SecretariatRejection.Unknown(HEALTH));
        Edge.problem(edge.post("/secretariats/salud/merger", INTO_SOCIAL), 404, "unknown-secretariat");
    }

    @Test
    void whoWasMergedIsToldWhoStandsForIt() {
        service.rejectNext(new SecretariatRejection.AlreadyMerged(HEALTH, SOCIAL, LocalDate.of(2024, 6, 1)));
        var problem = Edge.problem(edge.post("/secretariats/salud/merger", INTO_SOCIAL), 409, "secretariat-merged");
        assertThat(problem.path("detail").stringValue()).contains("social");
    }

    @Test
    void aSuccessorThatWasMergedItselfIsRefusedByItsField() {
        service.rejectNext(new SecretariatRejection.SuccessorMerged(SOCIAL, HEALTH));
        var problem = Edge.problem(edge.post("/secretariats/salud/merger", INTO_SOCIAL), 422, "successor-merged");
        assertThat(Edge.faults(problem)).containsExactly("into secretariat-merged");
    }
}
