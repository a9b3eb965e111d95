package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The status of any day as it was known at any position, asked of the service behind a real event log. */
@OwnService
@SpringBootTest(classes = QueryServiceApplication.class)
@AutoConfigureMockMvc
class AnyMomentTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final String STATUS = "/api/v1/management-objectives";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventLog log;

    @Autowired
    private JsonMapper json;

    private WrittenLog written;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
        properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @BeforeEach
    void aPlanIsInForce(@Autowired EventLogSource source) {
        written = new WrittenLog(DATABASE, log, source);
        if (log.head().position() == 0) {
            RandomStories.of(1, 5, 20).forEach(written::append);
        }
        written.awaitReadBy(http);
    }

    @AfterEach
    void closeTheLog() {
        written.close();
    }

    @Test
    void isTheSameAsTheEventsOfThatDayAndPositionComeTo() {
        var events = log.after(0, 1000);
        var random = new Random(7);
        for (int moment = 0; moment < 10; moment++) {
            var position = 1 + random.nextInt(events.size());
            var day = QueryServiceTest.TODAY.minusDays(random.nextInt(500));
            var answer = read(STATUS + "?asOf=%s&atPosition=%d".formatted(day, position));
            assertThat(answer.get("asOf").stringValue()).isEqualTo(day.toString());
            assertThat(answer.get("position").longValue()).isEqualTo(position);
            assertThat(answer.get("dataUpTo").stringValue())
                    .isEqualTo(events.get(position - 1).recordedAt().toString());
            assertThat(answer.get("totals"))
                    .isEqualTo(tree(new Folded(events.subList(0, position), day)
                            .figures()
                            .totals()));
        }
    }

    @Test
    void aLateEntryChangesTheDayAsItIsKnownNowAndLeavesWhatWasKnownThen() {
        var initiative = InitiativeStory.endorsed(700, "Ciclovía", day("2026-02-01"))
                .serving("3.1")
                .milestone(1, day("2026-12-31"), 1)
                .progress(1, 20, day("2026-04-01"));
        initiative.events().forEach(written::append);
        var known = log.head();
        var late = initiative.progress(1, 10, day("2026-03-01")).events().getLast();
        written.append(late);
        written.awaitReadBy(http);

        var then = STATUS + "?asOf=2026-03-15&atPosition=" + known.position();
        var now = STATUS + "?asOf=2026-03-15";
        assertThat(progressUnder("3.1", then)).isZero();
        assertThat(progressUnder("3.1", now)).isEqualTo(10);
        assertThat(read(STATUS + "?asOf=2026-03-15&knownAt=" + known.recordedAt()))
                .isEqualTo(read(then));
        assertThat(progressUnder("3.1", STATUS)).isEqualTo(20);
    }

    /** What is appended in between makes the second read one of the past, of the same things. */
    @Test
    void everyListIsTheSameAsWhenItWasRead() {
        var lists = Stream.of(
                        "/initiatives?limit=3",
                        "/initiatives?sort=name",
                        "/initiatives?sort=progress",
                        "/initiatives?sort=-progress",
                        "/initiatives?sort=dueOn",
                        "/initiatives?sort=health",
                        "/initiatives?health=on-track",
                        "/initiatives?health=delayed",
                        "/initiatives?lifecycle=suspended",
                        "/initiatives?gap=silent",
                        "/initiatives?gap=withoutPolicy",
                        "/initiatives?mechanism=cooperation-agreement",
                        "/initiatives?secretariat=s-1",
                        "/initiatives?objective=1.1",
                        "/initiatives?policy=P01",
                        "/initiatives?actor=00000000-0000-0007-0000-000000000001",
                        "/initiatives?territory=00000000-0000-0008-0000-000000000001",
                        "/initiatives?q=INICIATIVA 3",
                        "/initiatives?q=articul",
                        "/initiatives?q=nadie",
                        "/management-objectives/1.1?",
                        "/management-objectives/2.3?",
                        "/exports/matrix.json?",
                        "/exports/status.json?",
                        "/exports/milestones.json?",
                        "/exports/initiatives.json?sort=-progress",
                        "/exports/policies.json?",
                        "/secretariats?",
                        "/mechanisms?",
                        "/actors?",
                        "/policies?",
                        "/territories?",
                        "/plan?")
                .map(list -> "/api/v1" + list)
                .toList();
        var position = log.head().position();
        var read = lists.stream().map(list -> read(list)).toList();
        written.append(new SecretariatRegistered(
                new SecretariatCode("s-" + UUID.randomUUID()), "Secretaría nueva", List.of(), day("2026-01-01")));
        written.awaitReadBy(http);

        for (int list = 0; list < lists.size(); list++) {
            assertThat(read(lists.get(list) + "&atPosition=" + position))
                    .as(lists.get(list))
                    .isEqualTo(read.get(list));
        }
        var first = lists.getFirst();
        var next = "&cursor=" + read.getFirst().get("nextCursor").stringValue();
        assertThat(read(first + next + "&atPosition=" + position).get("items"))
                .isEqualTo(read(first + next).get("items"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2999-01-01, asOf, future-day",
        "asOf=ayer, asOf, not-a-day",
        "knownAt=luego, knownAt, not-an-instant",
        "atPosition=diez, atPosition, wrong-type",
        "knownAt=2999-01-01T00:00:00Z, knownAt, future-instant",
        "knownAt=2026-01-01T00:00:00Z&atPosition=1, atPosition, excludes",
        "atPosition=-1, atPosition, out-of-range"
    })
    void aMomentThatCannotBeMeantIsRefusedByName(String query, String field, String code) {
        var answer = http.get().uri(STATUS + "?" + query).exchange();
        assertThat(answer).hasStatus(400);
        var fault = body(answer).at("/errors/0");
        assertThat(fault.get("field").stringValue()).isEqualTo(field);
        assertThat(fault.get("code").stringValue()).isEqualTo(code);
    }

    @Test
    void aPositionThatTheLogHasNotReachedIsWaitedForAndThenRefused() {
        var answer = http.get()
                .uri(STATUS + "?atPosition=" + (log.head().position() + 1))
                .exchange();
        assertThat(answer).hasStatus(503);
        assertThat(body(answer).get("code").stringValue()).isEqualTo("projection-behind");
    }

    private int progressUnder(String objective, String uri) {
        return read(uri)
                .get("items")
                .valueStream()
                .filter(item -> item.get("code").stringValue().equals(objective))
                .findFirst()
                .orElseThrow()
                .get("progress")
                .intValue();
    }

    private JsonNode tree(Object value) {
        return json.readTree(json.writeValueAsString(value));
    }

    private JsonNode read(String uri) {
        var answer = http.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
