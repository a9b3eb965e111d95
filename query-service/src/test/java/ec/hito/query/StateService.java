package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.model.stored.DomainEvent;
import ec.hito.query.following.Rebuild;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An instance that publishes states, on 2026-06-15 in Quito until the clock is put forward. */
final class StateService implements AutoCloseable {
    private static final List<String> OF_THE_ANSWER = List.of("asOf", "position", "dataUpTo", "incomplete");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-15T15:00:00Z"));
    private final TestDatabase database;
    private final String brokers;
    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();

    StateService(TestDatabase database, String brokers) {
        this(database, brokers, List.of());
    }

    /** One that, where Kafka is away, looks again soon. */
    static StateService impatient(TestDatabase database, String brokers) {
        return new StateService(
                database,
                brokers,
                List.of(
                        "--hito.state.kafka[request.timeout.ms]=1000",
                        "--hito.state.kafka[default.api.timeout.ms]=2000",
                        "--hito.state.kafka[max.block.ms]=2000"));
    }

    private StateService(TestDatabase database, String brokers, List<String> more) {
        this.database = database;
        this.brokers = brokers;
        this.application = new SpringApplicationBuilder(QueryServiceApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(Stream.concat(
                                more.stream(),
                                Stream.of(
                                        "--server.port=0",
                                        "--HITO_POSTGRES_URL=" + database.jdbcUrl(),
                                        "--HITO_ISSUER=" + TestIssuer.shared().uri(),
                                        "--hito.state.enabled=true",
                                        "--hito.state.bootstrap-servers=" + brokers,
                                        "--hito.state.partitions=3",
                                        "--hito.state.catalogue=" + topic("catalogue"),
                                        "--hito.state.initiatives=" + topic("initiative"),
                                        "--hito.state.management-objectives=" + topic("management-objective")))
                        .toArray(String[]::new));
    }

    private String topic(String kind) {
        return "hito." + kind + "-" + database.jdbcUrl().replaceAll(".*/|[?].*", "");
    }

    void happened(List<? extends DomainEvent> events) {
        record(written -> events.forEach(written::append));
    }

    /** What follows what happened cannot be applied. */
    void spoil(InitiativeStory story) {
        record(written -> written.appendUndecodable(story));
    }

    private void record(Consumer<WrittenLog> what) {
        var log = application.getBean(EventLog.class);
        try (var written = new WrittenLog(database, log, application.getBean(EventLogSource.class))) {
            what.accept(written);
        }
        await().until(() -> position() == log.head().position());
    }

    /** Once nothing is marked that is not published. */
    PublishedStates published(String kind) {
        await().until(() -> dirty() == 0);
        return PublishedStates.on(topic(kind), kind, brokers);
    }

    /** Puts the clock forward, until the read model has gone on to that day. */
    void daysPass(int days) {
        clock.goOn(Duration.ofDays(days));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var listed = JdbcClient.create(database.dataSource("postgres")).sql("select day from read_model_1.listing");
        await().until(() -> listed.query(LocalDate.class).single().equals(today));
    }

    long position() {
        return read("/api/v1/management-objectives").get("position").asLong();
    }

    /** Keys that are marked, as whoever operates the system sees it. */
    long dirty() {
        return (long) figure("hito.state.dirty");
    }

    boolean isActive() {
        return figure("hito.state.active") == 1;
    }

    private double figure(String name) {
        var value = application.getBean(MeterRegistry.class).get(name).gauge().value();
        assertThat(value).as(name).isNotNaN();
        return value;
    }

    /** What whoever operates the system is told of publication. */
    JsonNode health() {
        return JsonMapper.shared().readTree(get("/actuator/health/states").body());
    }

    JsonNode read(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** As whoever operates the system. */
    void operate(String path) {
        var answer = send(
                path,
                request -> request.header("Authorization", QueryServiceTest.OPERATOR)
                        .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> more) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return http.send(
                    more.apply(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the read API tells of every initiative that is listed, by its stream. */
    Map<String, JsonNode> initiatives() {
        var all = new TreeMap<String, JsonNode>();
        read("/api/v1/initiatives?limit=200").get("items").forEach(item -> {
            var id = item.get("id").stringValue();
            all.put("initiative-" + id, withoutMoment(read("/api/v1/initiatives/" + id)));
        });
        return all;
    }

    Map<String, JsonNode> objectives() {
        var all = new TreeMap<String, JsonNode>();
        read("/api/v1/management-objectives")
                .get("items")
                .forEach(item -> all.put(item.get("code").stringValue(), item));
        return all;
    }

    /** All that it publishes is what it answers, but for which moment it was of. */
    void assertPublishedIsAnswered() {
        assertThat(withoutMoments(published("initiative").newest())).isEqualTo(initiatives());
        assertThat(withoutMoments(published("management-objective").newest())).isEqualTo(objectives());
        var catalogue = published("catalogue");
        assertThat(withoutMoment(catalogue.state("plan").get("plan"))).isEqualTo(withoutMoment(read("/api/v1/plan")));
        assertThat(catalogue.state("health-rule").get("healthRule"))
                .isEqualTo(read("/api/v1/plan").get("healthRule"));
        for (var group : Map.of("secretariat", "secretariats", "actor", "actors", "territory", "territories")
                .entrySet()) {
            var answered = new TreeMap<String, JsonNode>();
            read("/api/v1/" + group.getValue()).get("items").forEach(item -> {
                var name = group.getKey().equals("secretariat") ? "code" : "id";
                var key = group.getKey() + "-" + item.get(name).stringValue();
                var published = catalogue.state(key).get(group.getKey());
                answered.put(key, ((ObjectNode) item).deepCopy().retain(published.propertyNames()));
                assertThat(answered.get(key)).isEqualTo(published);
            });
            assertThat(catalogue.newest().keySet().stream().filter(key -> key.startsWith(group.getKey() + "-")))
                    .containsExactlyInAnyOrderElementsOf(answered.keySet());
        }
    }

    private static Map<String, JsonNode> withoutMoments(Map<String, JsonNode> states) {
        var without = new TreeMap<String, JsonNode>();
        states.forEach((key, state) -> without.put(key, withoutMoment(state)));
        return without;
    }

    private static JsonNode withoutMoment(JsonNode state) {
        return ((ObjectNode) state.deepCopy()).without(OF_THE_ANSWER);
    }

    /** Makes the read model anew, and puts it in force. */
    void rebuild() {
        application.getBean(Rebuild.class).run();
    }

    /** How many instances publish or would. */
    long publishers() {
        return JdbcClient.create(database.dataSource("postgres"))
                .sql("select count(*) from pg_stat_activity where application_name = 'hito state'"
                        + " and datname = current_database()")
                .query(Long.class)
                .single();
    }

    /** Takes the right to publish from whoever has it, as the loss of a connection does. */
    void loseTheRight() {
        JdbcClient.create(database.dataSource("postgres"))
                .sql("select pg_terminate_backend(pid, 60000) from pg_stat_activity where application_name = 'hito"
                        + " state' and datname = current_database()")
                .query()
                .listOfRows();
    }

    @Override
    public void close() {
        application.close();
        http.close();
    }
}
