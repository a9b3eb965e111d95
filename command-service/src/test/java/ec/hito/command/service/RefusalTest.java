package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is refused names its field and leaves no event behind. */
class RefusalTest extends ServiceTest {
    @Autowired
    private EventLog log;

    private long head;

    @BeforeEach
    void rememberTheHead() {
        head = log.head().position();
    }

    @AfterEach
    void nothingWasRecorded() {
        assertThat(log.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"name":"Mal","articulations":[{"managementObjective":"9.9","objective":"x"}]} | 422 | articulations[0].managementObjective
        {"name":"Mal","articulations":[]}                                             | 400 | articulations
        {"nombre":"Mal"}                                                              | 400 | nombre
        {"name":"Mal","effectiveOn":"2999-01-01","articulations":[{"managementObjective":"1.1","objective":"x"}]} | 400 | effectiveOn
        {"name":7}                                                                    | 400 | name
        """)
    void aRegistrationThatIsWrong(String body, int status, String field) {
        var problem = client.refused(client.post("/initiatives", body), status);
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").stringValue()).isNotBlank();
    }

    @Test
    void malformedJson() {
        assertThat(client.refused(client.post("/initiatives", "{\"name\":"), 400)
                        .get("code")
                        .stringValue())
                .isEqualTo("malformed-body");
    }

    @Test
    void aBodyOfFiveMegabytes() {
        var body = "{\"name\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}";
        assertThat(client.refused(client.post("/initiatives", body), 413)
                        .get("code")
                        .stringValue())
                .isEqualTo("body-too-large");
    }

    @Test
    void anActOnAnInitiativeThatDoesNotExist() {
        var problem = client.refused(
                client.post(
                        "/initiatives/0197a000-0000-7000-8000-000000000001/milestones",
                        "{\"title\":\"Hito\",\"dueOn\":\"2030-01-31\",\"weight\":1}"),
                404);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
    }

    @Test
    void anotherPlanBesideTheOneInForce() {
        var other = client.plan().put("id", "otro-plan").toString();
        assertThat(client.refused(client.put("/plan", other), 409).get("code").stringValue())
                .isEqualTo("plan-already-adopted");
    }

    @Test
    void aMatrixWithoutAColumn() {
        var renamed = Client.resource("matrix.csv").replaceFirst("articulation_no", "articulo");
        var problem = client.refused(client.importMatrix(renamed, "effectiveOn=2024-03-31"), 400);
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("articulation_no");
    }

    @Test
    void aMatrixWithAMisspeltParameter() {
        var problem = client.refused(client.importMatrix(Client.resource("matrix.csv"), "dryrun=true"), 400);
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("dryrun");
    }

    @Test
    void aMatrixWithARowThatFitsNoObjective() {
        var wrong = Client.resource("matrix.csv").replaceFirst("1,I001,1.1,", "1,I001,7.7,");
        var problem = client.refused(client.importMatrix(wrong, "effectiveOn=2024-03-31"), 422);
        assertThat(problem.at("/rejected/0/row").intValue()).isEqualTo(2);
        assertThat(problem.at("/rejected/0/column").stringValue()).isEqualTo("management_objective");
    }
}
