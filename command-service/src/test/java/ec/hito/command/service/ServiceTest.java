package ec.hito.command.service;

import ec.hito.command.CommandServiceApplication;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real PostgreSQL and a real broker, with the plan adopted; one for all tests that extend this. */
@SpringBootTest(classes = CommandServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ServiceTest {
    static final String TOPIC = "events-" + UUID.randomUUID();
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    Client client;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("hito.publication.bootstrap-servers", TestKafka::bootstrapServers);
        registry.add("hito.publication.topic", () -> TOPIC);
        registry.add("HITO_ISSUER", TestIssuer.shared()::uri);
        // Of its own: a test takes it away for a while.
        registry.add(
                "HITO_INCOMING",
                () -> Path.of("target", "incoming-" + TOPIC).toAbsolutePath().toString());
    }

    @BeforeEach
    void aPlanIsInForce(@LocalServerPort int port, @Autowired JsonMapper json) {
        client = new Client(port, json).checkingAnswers();
        client.accepted(client.adoptPlan(), 200);
    }

    static String databaseUrl() {
        return DATABASE.jdbcUrl();
    }

    /** The database as its owner sees it. */
    static JdbcClient owner() {
        return JdbcClient.create(DATABASE.dataSource("hito_owner"));
    }

    static void asOwner(String statement) {
        owner().sql(statement).update();
    }

    /** A name that no other test uses. */
    static String freshName() {
        return "Iniciativa " + UUID.randomUUID();
    }

    static String registration(String name) {
        return """
            {"name": "%s", "articulations": [{"managementObjective": "1.1", "objective": "Promover prácticas saludables"}]}
            """.formatted(name);
    }
}
