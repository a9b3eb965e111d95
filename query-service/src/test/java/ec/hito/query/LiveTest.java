package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Listening to what becomes known, over HTTP, while something is appended. */
@OwnService
@SpringBootTest(classes = QueryServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LiveTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private EventLog log;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Heard> listening = new ArrayList<>();
    private WrittenLog written;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
        properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
        properties.add("hito.stream.heartbeat", () -> "200ms");
    }

    @BeforeEach
    void openTheLog(@Autowired EventLogSource source) throws Exception {
        written = new WrittenLog(DATABASE, log, source);
        if (log.head().position() == 0) {
            written.append(RealPlan.adopted());
        }
        awaitReadModel();
    }

    @AfterEach
    void hangUp() {
        listening.forEach(Heard::close);
        written.close();
        http.shutdownNow();
    }

    @Test
    void whatIsRecordedIsToldWithItsPositionAndWhatItIsAbout() throws Exception {
        var heard = listen("", null);
        var initiative = endorsed("2.3");

        await().until(() -> heard.acts().contains("initiative.aligned"));
        assertThat(heard.lines())
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"act\":\"initiative.aligned\"",
                                code(initiative),
                                "\"managementObjectives\":[\"2.3\"]"));
        assertThat(heard.ids()).contains(Long.toString(log.head().position()));
    }

    @Test
    void whoComesBackHearsOnceWhatWasRecordedMeanwhile() throws Exception {
        var first = listen("", null);
        endorsed("2.3");
        await().until(() -> first.ids().contains(Long.toString(log.head().position())));
        first.close();
        var last = log.head().position();

        endorsed("1.1");
        endorsed("1.1");
        awaitReadModel();
        var second = listen("", last);
        await().until(() -> second.ids().contains(Long.toString(log.head().position())));
        assertThat(second.acts().stream().filter("initiative.registered"::equals))
                .hasSize(2);
        assertThat(second.positions())
                .doesNotHaveDuplicates()
                .allSatisfy(position -> assertThat(position).isGreaterThan(last));
    }

    @Test
    void onlyWhatIsWantedIsTold() throws Exception {
        var one = endorsed("2.3");
        awaitReadModel();
        var ofOne = listen("?initiative=" + code(one), null);
        var underIt = listen("?objective=2.3", null);
        var other = endorsed("1.1");
        written.append(one.started(QueryServiceTest.TODAY).events().getLast());

        await().until(() -> ofOne.acts().contains("initiative.started"));
        await().until(() -> underIt.acts().contains("initiative.started"));
        assertThat(ofOne.lines()).noneMatch(line -> line.contains(code(other)));
        assertThat(underIt.lines()).noneMatch(line -> line.contains(code(other)));
    }

    @Test
    void ofAProposalNothingIsTold() throws Exception {
        var heard = listen("", null);
        var proposal = InitiativeStory.proposal(NUMBERS.incrementAndGet(), "Propuesta", QueryServiceTest.TODAY);
        proposal.events().forEach(written::append);
        endorsed("2.3");

        await().until(() -> heard.ids().contains(Long.toString(log.head().position())));
        assertThat(heard.lines()).noneMatch(line -> line.contains(code(proposal)));
    }

    @Test
    void whatCannotBeAppliedIsNotToldAndTheListenerHearsOn() throws Exception {
        var heard = listen("", null);
        var parked = endorsed("2.3").unidentifiedReport(QueryServiceTest.TODAY);
        written.append(parked.events().getLast());

        await().until(() -> heard.ids().contains(Long.toString(log.head().position())));
        assertThat(heard.acts()).doesNotContain("initiative.situation-reported");
    }

    @Test
    void whoDoesNotReadHoldsNobodyUp() throws Exception {
        http.send(request("", 0L), BodyHandlers.ofInputStream());
        var heard = listen("", null);
        for (int times = 0; times < 20; times++) {
            endorsed("2.3");
        }

        await().until(() -> heard.ids().contains(Long.toString(log.head().position())));
    }

    @Test
    void whileNothingBecomesKnownEverybodyStillHearsTheHeartbeat() throws Exception {
        var some = List.of(listen("", null), listen("", null), listen("", null));

        await().untilAsserted(() -> assertThat(some)
                .allSatisfy(heard ->
                        assertThat(heard.lines()).filteredOn(":"::equals).hasSizeGreaterThan(2)));
    }

    @Test
    void aServiceThatStopsDoesNotWaitForItsListeners() throws Exception {
        var patient = "--spring.lifecycle.timeout-per-shutdown-phase=1m";
        try (var service = new SpringApplicationBuilder(QueryServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--HITO_POSTGRES_URL=" + DATABASE.jdbcUrl(),
                        "--HITO_ISSUER=" + TestIssuer.shared().uri(),
                        patient)) {
            port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var heard = listen("", null);

            Thread.ofVirtual().start(service::close);

            await().until(heard::isOver);
        }
    }

    @Test
    void aPositionThatTheLogHasNotReachedIsRefused() throws Exception {
        var answer = http.send(request("", log.head().position() + 1_000), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Last-Event-ID");
    }

    /** What somebody heard so far. */
    private static final class Heard implements AutoCloseable {
        private final InputStream body;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Thread reading;

        Heard(InputStream body) {
            this.body = body;
            reading = Thread.ofVirtual()
                    .start(() -> new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))
                            .lines()
                            .forEach(lines::add));
        }

        boolean isOver() {
            return !reading.isAlive();
        }

        List<String> lines() {
            return List.copyOf(lines);
        }

        List<String> ids() {
            return starting("id: ");
        }

        List<String> acts() {
            return starting("event: ");
        }

        List<Long> positions() {
            return starting("data: {\"position\":").stream()
                    .filter(rest -> rest.contains("\"act\""))
                    .map(rest -> Long.parseLong(rest.substring(0, rest.indexOf(','))))
                    .toList();
        }

        private List<String> starting(String start) {
            return lines.stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .toList();
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Returns once it listens. */
    private Heard listen(String query, @Nullable Long lastEventId) throws Exception {
        var answer = http.send(request(query, lastEventId), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        var heard = new Heard(answer.body());
        listening.add(heard);
        await().until(() -> heard.acts().contains("listening"));
        return heard;
    }

    private HttpRequest request(String query, @Nullable Long lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/stream" + query));
        if (lastEventId != null) {
            request.header("Last-Event-ID", Long.toString(lastEventId));
        }
        return request.build();
    }

    private InitiativeStory endorsed(String objective) {
        var number = NUMBERS.incrementAndGet();
        var story = InitiativeStory.endorsed(number, "Iniciativa " + number, QueryServiceTest.TODAY)
                .serving(objective);
        story.events().forEach(written::append);
        return story;
    }

    private static String code(InitiativeStory story) {
        return ((InitiativeRegistered) story.events().getFirst()).code().value();
    }

    private void awaitReadModel() throws Exception {
        var uri = "http://127.0.0.1:" + port + "/api/v1/initiatives?limit=1&minPosition="
                + log.head().position();
        await().until(() -> http.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.discarding())
                        .statusCode()
                == 200);
    }
}
