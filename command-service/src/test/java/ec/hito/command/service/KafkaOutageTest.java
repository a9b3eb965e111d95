package ec.hito.command.service;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.CommandServiceApplication;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service is started while Kafka is away. */
@SpringBootTest(classes = CommandServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KafkaOutageTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final int KAFKA_PORT = Ports.free();

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("HITO_ISSUER", TestIssuer.shared()::uri);
        registry.add("hito.publication.bootstrap-servers", () -> "127.0.0.1:" + KAFKA_PORT);
    }

    @Test
    void commandsGoOnAndPublicationCatchesUpByItself(
            @LocalServerPort int port, @Autowired JsonMapper json, @Autowired EventLog log) {
        var client = new Client(port, json);
        client.accepted(client.adoptPlan(), 200);
        client.created("/initiatives", ServiceTest.registration(ServiceTest.freshName()));
        assertThat(publication(client).path("position").isMissingNode()).isTrue();

        var kafka = LocalKafka.start(
                folder, KAFKA_PORT, LogFile.rotated(folder.resolve("kafka.log")), folder.resolve("kafka.pid"));
        try {
            kafka.awaitReady();
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> publication(client).path("position").asLong()
                            == log.head().position());
            assertThat(publication(client).path("lagEvents").asLong(-1)).isZero();
        } finally {
            kafka.stop();
        }
    }

    private static JsonNode publication(Client client) {
        return client.health("/actuator/health/publication")
                .path("components")
                .path("eventsTopic")
                .path("details");
    }
}
