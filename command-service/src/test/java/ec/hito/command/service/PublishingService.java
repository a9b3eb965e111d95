package ec.hito.command.service;

import static ec.hito.testing.Patience.await;

import ec.hito.command.CommandServiceApplication;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestKafka;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that a test starts and stops by itself. */
final class PublishingService implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Client client;

    /** @param more arguments besides the addresses */
    PublishingService(TestDatabase database, String topic, String... more) {
        var arguments = Stream.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--hito.publication.bootstrap-servers=" + TestKafka.bootstrapServers(),
                "--hito.publication.topic=" + topic,
                "--HITO_ISSUER=" + TestIssuer.shared().uri());
        this.context = new SpringApplicationBuilder(CommandServiceApplication.class)
                .run(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.client = new Client(port, context.getBean(JsonMapper.class));
    }

    Client client() {
        return client;
    }

    long head() {
        return context.getBean(EventLog.class).head().position();
    }

    /** What {@code /actuator/health/publication} tells of the publication. */
    JsonNode publication() {
        return client.health("/actuator/health/publication").path("components").path("eventsTopic");
    }

    /** Waits until everything is on Kafka; the position of the last event. */
    long awaitAllPublished() {
        await().until(() -> publication().path("details").path("position").asLong(-1) == head());
        return head();
    }

    /** Waits until publication stands still for a reason in which those words are; the whole of it. */
    String awaitRefusal(String words) {
        return await().until(() -> publication().path("details").path("reason").asString(""), it -> it.contains(words));
    }

    @Override
    public void close() {
        context.close();
    }
}
