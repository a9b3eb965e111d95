package ec.hito.command.service;

import static ec.hito.command.service.Client.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.CommandServiceApplication;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** On a log of its own, since a plan is adopted once. */
@SpringBootTest(classes = CommandServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("HITO_ISSUER", TestIssuer.shared()::uri);
        registry.add("hito.publication.bootstrap-servers", TestKafka::bootstrapServers);
        registry.add("hito.publication.topic", () -> "plan-test");
    }

    @Test
    void ofSeveralPlansAdoptedAtOnceOneIsInForce(
            @LocalServerPort int port, @Autowired JsonMapper json, @Autowired EventLog log) throws Exception {
        var client = new Client(port, json);
        var outcomes = atOnce(
                List.of(adopting(client, "plan-uno"), adopting(client, "plan-dos"), adopting(client, "plan-tres")));
        assertThat(outcomes).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(log.head().position()).isEqualTo(1);
    }

    private static Callable<HttpResponse<String>> adopting(Client client, String id) {
        var plan = client.plan().put("id", id).toString();
        return () -> client.put("/plan", plan);
    }
}
