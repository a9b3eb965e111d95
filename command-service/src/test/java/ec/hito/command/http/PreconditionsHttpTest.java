package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Change;
import ec.hito.command.decision.RecordingRejection.StaleVersion;
import ec.hito.command.dispatch.Request;
import ec.hito.command.dispatch.RequestKey;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a client says in the headers about the state it saw and about sending again. */
@EdgeTest
class PreconditionsHttpTest {
    private static final String PATH = "/initiatives/0197a000-0000-7000-8000-000000000001/lead-secretariat";
    private static final String BODY = "{\"secretariat\":\"movilidad\"}";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    PreconditionsHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void reset() {
        service.reset();
    }

    @Test
    void withoutHeadersAnyVersionWillDoAndNothingIsRemembered() {
        assertThat(edge.put(PATH, BODY)).hasStatusOk();
        assertThat(request().expectedVersion()).isNull();
        assertThat(request().key()).isNull();
    }

    @Test
    void theVersionThatWasSeenGoesWithTheCommand() {
        assertThat(edge.put(PATH, BODY, Map.of("If-Match", "\"7\""))).hasStatusOk();
        assertThat(request().expectedVersion()).isEqualTo(7);
    }

    @Test
    void theSameRequestUnderAKeyIsTheSameAgain() {
        var first = keyOf(PATH, BODY);
        assertThat(first.value()).isEqualTo("k1");
        assertThat(keyOf(PATH, BODY)).isEqualTo(first);
    }

    @Test
    void anotherBodyOrAnotherAddressIsAnotherRequest() {
        var first = keyOf(PATH, BODY);
        assertThat(keyOf(PATH, "{\"secretariat\":\"salud\"}").requestHash()).isNotEqualTo(first.requestHash());
        assertThat(keyOf(PATH.replace("000000000001", "000000000002"), BODY).requestHash())
                .isNotEqualTo(first.requestHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "*", "\"siete\"", "\"7\", \"8\"", ""})
    void aVersionThatCannotBeReadIsRefused(String value) {
        var problem = Edge.problem(edge.put(PATH, BODY, Map.of("If-Match", value)), 400, "invalid");
        assertThat(Edge.faults(problem)).containsExactly("If-Match not-a-version");
        assertThat(service.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dos palabras", "año"})
    void aKeyThatCannotBeKeptIsRefused(String value) {
        var problem = Edge.problem(edge.put(PATH, BODY, Map.of("Idempotency-Key", value)), 400, "invalid");
        assertThat(Edge.faults(problem)).containsExactly("Idempotency-Key not-a-key");
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void whoSawAnOlderVersionIsToldWhatHappenedSince() {
        var change = new Change(
                4,
                "initiative.lead-secretariat-assigned",
                LocalDate.of(2024, 6, 12),
                Instant.parse("2024-06-12T15:00:00Z"),
                Role.SECRETARIAT,
                new SecretariatCode("salud"));
        service.rejectNext(new StaleVersion(3, 4, List.of(change)));
        var problem = Edge.problem(edge.put(PATH, BODY, Map.of("If-Match", "\"3\"")), 412, "changed-since");
        assertThat(problem.path("version").longValue()).isEqualTo(4);
        assertThat(problem.at("/changed/0/type").stringValue()).isEqualTo("initiative.lead-secretariat-assigned");
        assertThat(problem.at("/changed/0/effectiveOn").stringValue()).isEqualTo("2024-06-12");
        assertThat(problem.at("/changed/0/role").stringValue()).isEqualTo("secretariat");
        assertThat(problem.at("/changed/0/secretariat").stringValue()).isEqualTo("salud");
    }

    @Test
    void whatOverwritesAsksForTheVersionThatWasSeen() {
        var path =
                "/initiatives/0197a000-0000-7000-8000-000000000001/articulations/0197a000-0000-7000-8000-000000000002"
                        + "/mechanisms/0197a000-0000-7000-8000-000000000003/correction";
        var body = "{\"type\": \"accord\", \"reason\": \"Se registró mal\"}";
        var problem = Edge.problem(edge.post(path, body), 428, "if-match-required");
        assertThat(Edge.faults(problem)).containsExactly("If-Match required");
        assertThat(service.sent()).isEmpty();
        assertThat(edge.post(path, body, Map.of("If-Match", "\"3\""))).hasStatusOk();
    }

    private RequestKey keyOf(String path, String body) {
        service.reset();
        assertThat(edge.put(path, body, Map.of("Idempotency-Key", "k1"))).hasStatusOk();
        return Objects.requireNonNull(request().key());
    }

    private Request request() {
        return service.requests().getLast();
    }
}
