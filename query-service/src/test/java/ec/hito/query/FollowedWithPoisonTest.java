package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log that is followed, and of which the read model is made anew, while there is something in it that cannot be applied. */
@OwnService
@SpringBootTest(classes = QueryServiceApplication.class)
@AutoConfigureMockMvc
class FollowedWithPoisonTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final String PROJECTIONS = "/api/v1/operations/projections";
    private static final String LETTERS = "/api/v1/operations/dead-letters";
    private static int initiatives;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventLog log;

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
            written.append(RealPlan.adopted());
        }
    }

    @AfterEach
    void closeTheLog() {
        written.close();
    }

    @Test
    void whatCannotBeDecodedIsParkedAndTheOthersGoOn() {
        var parked = recorded(story());
        written.appendUndecodable(parked);
        var other = recorded(story());

        var list = readAtHead("/api/v1/initiatives");
        assertThat(list.get("incomplete").asBoolean()).isTrue();
        assertThat(list.get("total").asInt()).isEqualTo(initiatives);
        assertThat(readAtHead("/api/v1/initiatives/" + parked.id())
                        .get("incomplete")
                        .asBoolean())
                .isTrue();
        assertThat(readAtHead("/api/v1/initiatives/" + other.id())
                        .get("incomplete")
                        .asBoolean())
                .isFalse();
        assertThat(letter(parked)).hasValueSatisfying(letter -> {
            assertThat(letter.get("type").asString()).isEqualTo("initiative.progress-recorded");
            assertThat(letter.get("failure").asString()).contains("mucho");
        });

        assertThat(post(LETTERS + "/" + stream(parked) + "/retry")).hasStatusOk();
        assertThat(letter(parked)).isPresent();
        written.append(parked.progress(1, 40, DAY).events().getLast());
        readAtHead("/api/v1/initiatives");
        assertThat(post(LETTERS + "/" + stream(parked) + "/discard"))
                .bodyText()
                .isEqualTo("{\"applied\":1,\"still\":null}");
        assertThat(readAtHead("/api/v1/initiatives/" + parked.id())
                        .get("progress")
                        .asInt())
                .isEqualTo(40);
    }

    @Test
    void aRebuildParksTheSameStreamsAndDiffersInNothing() {
        var recorded = Stream.of(ParkedStreamsTest.Poison.values())
                .map(poison -> recorded(poison.in(story()).progress(1, 40, DAY)))
                .collect(Collectors.toCollection(ArrayList::new));
        recorded.add(recorded(story()));
        written.appendUndecodable(recorded.getLast());
        recorded(story());
        readAtHead("/api/v1/initiatives");
        // What another test has discarded is parked again by the first one.
        rebuild();
        var before = read(LETTERS);
        assertThat(recorded).allSatisfy(story -> assertThat(letter(story)).isPresent());

        rebuild();

        assertThat(state().get("comparison").toString()).contains("\"sameFigures\":true,\"differences\":[]");
        assertThat(read(LETTERS)).isEqualTo(before);
        assertThat(readAtHead("/api/v1/management-objectives").get("incomplete").asBoolean())
                .isTrue();
    }

    @Test
    void aRebuildTriesAgainWhatWasDiscarded() {
        var parked = recorded(ParkedStreamsTest.Poison.UNTAKEN_BY_A_TABLE.in(story()));
        readAtHead("/api/v1/initiatives");
        assertThat(post(LETTERS + "/" + stream(parked) + "/discard")).hasStatusOk();
        assertThat(letter(parked)).isEmpty();

        rebuild();

        assertThat(letter(parked)).isPresent();
    }

    @Test
    void atOneOfACatalogueFollowingStopsAndSaysSoUntilItCanBeApplied() {
        var table =
                "read_model_%d.secretariat".formatted(state().get("generation").asInt());
        owner().sql("alter table %s add constraint defect check (name <> 'Secretaría de Salud')".formatted(table))
                .update();
        written.append(new SecretariatRegistered(new SecretariatCode("salud"), "Secretaría de Salud", List.of(), DAY));
        await().until(() -> state().get("failing").asBoolean());
        assertThat(read(LETTERS).toString()).doesNotContain("secretariat-");

        owner().sql("alter table %s drop constraint defect".formatted(table)).update();
        await().until(() -> state().get("lagEvents").asInt() == 0);
    }

    private void rebuild() {
        var generation = state().get("generation").asInt();
        assertThat(post(PROJECTIONS + "/status/rebuild")).hasStatus(202);
        await().until(() -> state().get("generation").asInt() != generation);
    }

    private Optional<JsonNode> letter(InitiativeStory story) {
        return read(LETTERS)
                .valueStream()
                .filter(letter -> letter.get("id").asString().equals(stream(story)))
                .findFirst();
    }

    private static InitiativeStory story() {
        return InitiativeStory.endorsed(++initiatives, "Una iniciativa", DAY)
                .serving("1.1")
                .milestone(1, DAY.plusDays(90), 1);
    }

    private InitiativeStory recorded(InitiativeStory story) {
        story.events().forEach(written::append);
        return story;
    }

    private static String stream(InitiativeStory story) {
        return StreamId.of(story.id()).value();
    }

    /** Once it contains everything. */
    private JsonNode readAtHead(String uri) {
        var head = log.head().position();
        await().until(() -> state().get("position").asLong() >= head);
        return read(uri);
    }

    private JsonNode state() {
        return read(PROJECTIONS).get(0);
    }

    private JsonNode read(String uri) {
        var answer = http.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, QueryServiceTest.OPERATOR)
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult post(String uri) {
        return http.post()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, QueryServiceTest.OPERATOR)
                .exchange();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(DATABASE.dataSource("hito_owner"));
    }
}
