package ec.hito.command.service;

import static ec.hito.command.service.Who.NOBODY;
import static ec.hito.command.service.Who.PLANNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ec.hito.command.CommandServiceApplication;
import ec.hito.command.openapi.Examples;
import ec.hito.command.openapi.Sample;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestKafka;
import ec.hito.testing.TestPostgres;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each role against each act, over HTTP, with the very examples of the description; on a log of its own, since the examples adopt and reform
 * the plan.
 */
@SpringBootTest(classes = CommandServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RoleTableTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final Set<String> OF_PROPOSALS = Set.of("endorseInitiative", "declineInitiative");

    private final Client client;
    private final ServiceDescription service;
    private final ExampleCalls calls;
    private final EventLog log;
    /** What no act changes. */
    private Map<Sample, String> shared = Map.of();

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("HITO_ISSUER", TestIssuer.shared()::uri);
        registry.add("hito.publication.bootstrap-servers", TestKafka::bootstrapServers);
        registry.add("hito.publication.topic", () -> "role-table-test");
    }

    RoleTableTest(@LocalServerPort int port, @Autowired JsonMapper json, @Autowired EventLog log) {
        this.client = new Client(port, json).checkingAnswers();
        this.service = client.description();
        this.calls = new ExampleCalls(client, service);
        this.log = log;
    }

    @TestFactory
    Stream<DynamicContainer> everyActIsOpenToWhomTheTableNamesAndToNobodyElse() {
        client.accepted(
                client.put("/plan", Examples.request("adoptPlan").orElseThrow().text()), 200);
        Subject.registerSecretariats(client);
        var first = Subject.of(client, log, false, Map.of());
        shared = Stream.of(Sample.ACTOR, Sample.TERRITORY)
                .collect(Collectors.toMap(sample -> sample, sample -> first.in(sample.text())));
        return RoleTable.acts().stream().map(act -> dynamicContainer(act.title(), cells(act)));
    }

    /** Whoever is refused leaves nothing behind, so one subject does for all of them; everybody else gets one of their own. */
    private Stream<DynamicNode> cells(Act act) {
        var refused = new AtomicReference<@Nullable Subject>();
        return Arrays.stream(Who.values())
                .map(who -> dynamicTest(who.name(), () -> {
                    if (act.open().contains(who)) {
                        checkOpen(act, who, subject(act));
                    } else {
                        refused.compareAndSet(null, refused.get() == null ? subject(act) : null);
                        checkRefused(act, who, Objects.requireNonNull(refused.get()));
                    }
                }));
    }

    /** What an act is about, after what planning does before it. */
    private Subject subject(Act act) {
        var subject = Subject.of(client, log, OF_PROPOSALS.contains(act.call()), shared);
        act.before().forEach(earlier -> checkOpen(Act.of(earlier, Set.of(PLANNING)), PLANNING, subject));
        return subject;
    }

    private void checkOpen(Act act, Who who, Subject subject) {
        var answer = calls.make(act, who, subject);
        assertThat(status(answer)).as(answer.body()).isIn(200, 201);
        assertThat(Masked.of(subject.asInTheExample(answer.body())))
                .isEqualTo(Masked.of(Examples.answer(act.call()).text()));
    }

    /** Rows of a file are refused one by one. */
    private void checkRefused(Act act, Who who, Subject subject) {
        var call = calls.ready(act, subject);
        var before = log.head().position();
        var answer = call.by(client.as(who.token()));
        assertThat(status(answer) == 422 ? answer.body() : status(answer))
                .as(answer.body())
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isEqualTo(who == NOBODY ? 401 : 403),
                        row -> assertThat(row).asString().contains("not-your-initiative"));
        assertThat(log.head().position())
                .as("what is refused leaves nothing behind")
                .isEqualTo(before);
    }

    /** Of a batch, the status of its only item. */
    private int status(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("\"results\"")
                ? client.accepted(answer, 200).at("/results/0/status").intValue()
                : answer.statusCode();
    }

    @Test
    void theTableHoldsEveryCallThatRecordsSomething() {
        var listed = RoleTable.acts().stream().map(Act::call).collect(Collectors.toSet());
        var described = service.calls().stream()
                .filter(call -> !call.method().equals("GET"))
                .map(call -> call.id())
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(described);
    }

    @Test
    void everyCallIsDescribed(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        var calls = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(call -> call.contains("/api/v1"))
                .collect(Collectors.toSet());
        assertThat(service.calls().stream().map(call -> call.toString()).collect(Collectors.toSet()))
                .isEqualTo(calls);
    }
}
