package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import ec.hito.web.BusinessDay;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that poll over HTTP all along, while the read model is made anew and something is recorded. */
@OwnService
@SpringBootTest(classes = QueryServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PollingDuringRebuildTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final List<String> POLLED = List.of(
            "/api/v1/management-objectives",
            "/api/v1/initiatives?limit=200",
            "/api/v1/policies?",
            "/api/v1/mechanisms?");
    private static final int REBUILDS = 2;
    private static final int RECORDED_AT_MOST = 30;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private int initiatives;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
        properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @Test
    void everyAnswerIsTheWholeTruthOfItsPosition(@Autowired EventLog log, @Autowired EventLogSource source)
            throws Exception {
        try (var written = new WrittenLog(DATABASE, log, source);
                var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            written.append(RealPlan.adopted());
            record(written, 20);
            awaitInReadModel(log.head().position());
            var over = new AtomicBoolean();
            var polling = POLLED.stream()
                    .map(uri -> programs.submit((Callable<Set<JsonNode>>) () -> answers(uri, over)))
                    .toList();

            for (int rebuild = 0; rebuild < REBUILDS; rebuild++) {
                rebuildWhileSomethingIsRecorded(written);
            }
            over.set(true);
            record(written, 1);
            awaitInReadModel(log.head().position());

            for (int program = 0; program < POLLED.size(); program++) {
                assertTrueOfTheirPositions(POLLED.get(program), polling.get(program));
            }
        }
    }

    /** Every different answer until it is over. */
    private Set<JsonNode> answers(String uri, AtomicBoolean over) {
        var answers = new HashSet<JsonNode>();
        while (!over.get()) {
            answers.add(read(uri));
        }
        return answers;
    }

    private void rebuildWhileSomethingIsRecorded(WrittenLog written) {
        var before = generation();
        assertThat(send(operator("/api/v1/operations/projections/status/rebuild")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(202);
        for (int i = 0; i < RECORDED_AT_MOST && generation() == before; i++) {
            record(written, 1);
        }
        await().until(() -> generation() != before);
        record(written, 1);
    }

    /** What the log itself says of a position that is past. */
    private void assertTrueOfTheirPositions(String uri, Future<Set<JsonNode>> answers) throws Exception {
        assertThat(answers.get()).hasSizeGreaterThan(1).allSatisfy(answer -> {
            var moment = "asOf=%s&atPosition=%s".formatted(answer.get("asOf").asString(), answer.get("position"));
            assertThat(answer).isEqualTo(read(uri + (uri.contains("?") ? "&" : "?") + moment));
        });
    }

    private void awaitInReadModel(long position) {
        await().until(() ->
                get("/api/v1/management-objectives?minPosition=" + position).statusCode() == 200);
    }

    private int generation() {
        return json(send(operator("/api/v1/operations/projections").GET()))
                .at("/0/generation")
                .asInt();
    }

    private JsonNode read(String uri) {
        return json(get(uri));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String uri) {
        return send(request(uri).GET());
    }

    private HttpRequest.Builder operator(String uri) {
        return request(uri).header("Authorization", QueryServiceTest.OPERATOR);
    }

    private HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + uri));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void record(WrittenLog written, int count) {
        var today = BusinessDay.today(Clock.systemUTC());
        for (int i = 0; i < count; i++) {
            InitiativeStory.endorsed(++initiatives, "Una iniciativa", LocalDate.of(2026, 1, 1))
                    .serving("1.1")
                    .milestone(1, today.plusDays(initiatives % 3 - 1), 1)
                    .events()
                    .forEach(written::append);
        }
    }
}
