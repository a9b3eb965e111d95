package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.query.projection.AppliedTable;
import ec.hito.query.reading.Readings;
import ec.hito.query.total.RunningTotals;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A new read model is made beside the one in force, behind a real event log to which something else appends. */
@OwnService
@SpringBootTest(classes = QueryServiceApplication.class)
@AutoConfigureMockMvc
class RebuildTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String REBUILD = "/api/v1/operations/projections/status/rebuild";
    private static int initiatives;

    /** What a read was answered, and of which generation and position. */
    private record Seen(int generation, long position, JsonNode figures) {}

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventLog log;

    @Autowired
    private Readings readings;

    @Autowired
    private RunningTotals totals;

    @Autowired
    private JsonMapper json;

    @Autowired
    private AppliedTable applied;

    private WrittenLog written;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
        properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @BeforeEach
    void recordSomething(@Autowired EventLogSource source) {
        written = new WrittenLog(DATABASE, log, source);
        if (initiatives == 0) {
            written.append(RealPlan.adopted());
        }
        for (int i = 0; i < 20; i++) {
            recordAnInitiative();
        }
        awaitHead();
    }

    @AfterEach
    void closeTheLog() {
        written.close();
    }

    @Test
    void whoReadsAllAlongSeesNothingThatIsEmptyOrMixedAndNothingIsLost() {
        var before = generation();
        var generations = new HashSet<>(List.of(before));

        rebuild();
        while (generation() == before || generations.size() < 2) {
            recordAnInitiative();
            var seen = seen();
            generations.add(seen.generation());
            assertThat(seen.figures()).isEqualTo(folded(seen.position()));
        }

        assertReadAtHead();
        assertThat(operations()).contains("\"sameFigures\":true,\"differences\":[]");
    }

    @Test
    void whatWasSpoiltIsPutRightAndTheDifferenceIsTold() {
        var before = generation();
        owner().sql("delete from read_model_%d.milestone".formatted(before)).update();

        rebuild();
        await().until(() -> generation() != before);

        assertReadAtHead();
        assertThat(operations())
                .contains("\"table\":\"milestone\",\"rowsBefore\":0", "\"previousGeneration\":" + before);
    }

    @Test
    void oneThatFailsLeavesTheOldOneInForceAndNothingBehind() {
        var before = generation();
        owner().sql("""
            alter table following.generation add constraint none_in_force check (number <= %d or comparison is null)
            """.formatted(before)).update();
        try {
            rebuild();
            await().untilAsserted(() -> assertThat(operations()).contains("none_in_force"));
            await().untilAsserted(() -> assertThat(schemas()).isOne());
        } finally {
            owner().sql("alter table following.generation drop constraint none_in_force")
                    .update();
        }

        assertThat(generation()).isEqualTo(before);
        recordAnInitiative();
        assertReadAtHead();
    }

    @Test
    void anotherInstanceClearsAwayWhatAKilledOneLeftReadsTheNewOneAndRebuildsNothing() throws Exception {
        var killed = owner().sql("insert into following.generation default values returning number")
                .query(Integer.class)
                .single();
        owner().sql("create schema read_model_" + killed).update();

        try (var other = anotherInstance()) {
            assertThat(owner().sql("select to_regnamespace('read_model_%d') is null".formatted(killed))
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            var port = other.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + REBUILD))
                    .header("Authorization", QueryServiceTest.OPERATOR)
                    .POST(HttpRequest.BodyPublishers.noBody());
            try (var client = HttpClient.newHttpClient()) {
                var refused = client.send(request.build(), BodyHandlers.ofString());
                assertThat(refused.statusCode()).isEqualTo(409);
                assertThat(refused.body()).contains("projection-busy");
            }

            var before = generation();
            rebuild();
            await().until(() -> generation() != before);
            assertThat(other.getBean(AppliedTable.class).read().generation()).isEqualTo(generation());
        }
    }

    @Test
    void aGenerationFromBeforeThereWereTotalsHasThemOnceAnInstanceHasStarted() {
        Stream.of("block", "change", "cell", "rule")
                .forEach(table -> owner().sql("delete from read_model_%d.total_%s".formatted(generation(), table))
                        .update());

        try (var _ = anotherInstance()) {
            assertReadAtHead();
        }
    }

    /** By the statements of docs/operations.md. */
    @Test
    void theOneBeforeIsPutBackInForceByHandAndFollowedFromWhereItStands() {
        var before = generation();
        rebuild();
        await().until(() -> generation() != before);
        recordAnInitiative();
        awaitHead();

        new JdbcTemplate(new DriverManagerDataSource(DATABASE.jdbcUrl(), "hito_query", ""))
                .execute("""
                    begin;
                    select * from following.in_force for update;
                    update following.token set (epoch, position) = (select epoch, position from read_model_%1$d.applied);
                    update following.in_force set generation = %1$d;
                    commit;
                    """.formatted(before));

        assertThat(generation()).isEqualTo(before);
        recordAnInitiative();
        assertReadAtHead();
        assertThat(generation()).isEqualTo(before);
    }

    private static ConfigurableApplicationContext anotherInstance() {
        return new SpringApplicationBuilder(QueryServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--HITO_POSTGRES_URL=" + DATABASE.jdbcUrl(),
                        "--HITO_ISSUER=" + TestIssuer.shared().uri());
    }

    private void assertReadAtHead() {
        var head = awaitHead();
        assertThat(seen()).isEqualTo(new Seen(generation(), head, folded(head)));
    }

    private long awaitHead() {
        var head = log.head().position();
        await().until(() -> applied.read().position() >= head);
        return head;
    }

    private Seen seen() {
        return readings.read(moment -> new Seen(
                applied.read().generation(),
                moment.position(),
                json.valueToTree(known(moment.position()).figures(totals))));
    }

    private JsonNode folded(long position) {
        return json.valueToTree(known(position).figures());
    }

    private Folded known(long position) {
        return new Folded(log.after(0, (int) position), DAY);
    }

    private void recordAnInitiative() {
        var day = LocalDate.of(2026, 1, 1);
        InitiativeStory.endorsed(++initiatives, "Una iniciativa", day)
                .serving("1.1")
                .milestone(1, DAY.plusDays(initiatives % 3 - 1), 1)
                .events()
                .forEach(written::append);
    }

    private void rebuild() {
        assertThat(http.post().uri(REBUILD).header("Authorization", QueryServiceTest.OPERATOR))
                .hasStatus(202);
    }

    private String operations() {
        return new String(
                http.get()
                        .uri("/api/v1/operations/projections")
                        .header("Authorization", QueryServiceTest.OPERATOR)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private int generation() {
        return applied.read().generation();
    }

    private static int schemas() {
        return owner().sql("select count(*) from pg_namespace where nspname like 'read\\_model%'")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(DATABASE.dataSource("hito_owner"));
    }
}
