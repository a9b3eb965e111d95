package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.query.reading.Readings;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestIssuer;
import ec.hito.testing.TestPostgres;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The service behind a real event log, to which something else appends. */
@OwnService
@SpringBootTest(classes = QueryServiceApplication.class)
@AutoConfigureMockMvc
class FollowingTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventLog log;

    private WrittenLog written;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("HITO_POSTGRES_URL", DATABASE::jdbcUrl);
        properties.add("HITO_ISSUER", TestIssuer.shared()::uri);
    }

    @BeforeEach
    void openTheLog(@Autowired EventLogSource source) {
        written = new WrittenLog(DATABASE, log, source);
    }

    @AfterEach
    void closeTheLog() {
        written.close();
    }

    @Test
    void whatIsAppendedIsReadOnceItIsWaitedFor() {
        register("Secretaría de Salud");
        var head = log.head().position();
        assertThat(http.get().uri("/api/v1/initiatives?minPosition=" + head)).hasStatusOk();
        assertThat(names()).contains("Secretaría de Salud");
    }

    @Test
    void theOperatorSeesHowFarTheProjectionsAre() {
        register("Secretaría de Ambiente");
        var head = log.head().position();
        await().untilAsserted(() -> assertThat(http.get()
                        .uri("/api/v1/operations/projections")
                        .header("Authorization", QueryServiceTest.OPERATOR))
                .bodyJson()
                .isLenientlyEqualTo(
                        "[{\"name\":\"status\",\"position\":%d,\"head\":%d,\"lagEvents\":0}]".formatted(head, head)));
    }

    @Test
    void aRebuildPutsRightWhatWasSpoiltAndGoesOnFollowing() {
        register("Secretaría de Cultura");
        written.awaitReadBy(http);
        owner().sql("delete from %s.secretariat".formatted(schema())).update();

        rebuild();
        assertThat(names()).contains("Secretaría de Cultura");

        register("Secretaría General");
        written.awaitReadBy(http);
        assertThat(names()).contains("Secretaría de Cultura", "Secretaría General");
    }

    @Test
    void afterARestoreNothingIsFollowedUntilARebuildHasForgottenTheLostHistory() {
        register("Secretaría de Movilidad");
        written.awaitReadBy(http);
        owner().sql("select epoch from event_log.begin_epoch()")
                .query(UUID.class)
                .single();
        awaitFailing(true);
        owner().sql("""
            update following.token set position = position + 1000;
            update %1$s.applied set position = position + 1000;
            update %1$s.secretariat set name = 'Secretaría de lo perdido'
            """.formatted(schema())).update();
        register("Secretaría de Turismo");
        awaitAnotherAttempt();
        assertThat(names()).doesNotContain("Secretaría de Turismo");

        rebuild();
        assertThat(names()).contains("Secretaría de Movilidad", "Secretaría de Turismo");
        assertThat(names()).doesNotContain("Secretaría de lo perdido");

        awaitFailing(false);
        register("Secretaría de Educación");
        written.awaitReadBy(http);
        assertThat(names()).contains("Secretaría de Educación");
    }

    @Test
    void aProjectionThatDoesNotExistIsNotRebuilt() {
        assertThat(http.post()
                        .uri("/api/v1/operations/projections/nothing/rebuild")
                        .header("Authorization", QueryServiceTest.OPERATOR))
                .hasStatus(404)
                .bodyText()
                .contains("unknown-projection");
    }

    /** Until the follower, which claims its place each time that it tries, has come back from one that began after this. */
    private static void awaitAnotherAttempt() {
        awaitClaim();
        awaitClaim();
    }

    private static void awaitClaim() {
        var now = owner().sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single();
        await().until(() -> owner().sql("select claimed_at > :now from following.token")
                .param("now", now)
                .query(Boolean.class)
                .single());
    }

    private void awaitFailing(boolean failing) {
        await().untilAsserted(() -> assertThat(http.get()
                        .uri("/api/v1/operations/projections")
                        .header("Authorization", QueryServiceTest.OPERATOR))
                .bodyText()
                .contains("\"failing\":" + failing));
    }

    private void rebuild() {
        var before = schema();
        assertThat(http.post()
                        .uri("/api/v1/operations/projections/status/rebuild")
                        .header("Authorization", QueryServiceTest.OPERATOR))
                .hasStatus(202);
        await().until(() -> !schema().equals(before));
    }

    private static String schema() {
        return owner().sql("select 'read_model_' || generation from following.in_force")
                .query(String.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(DATABASE.dataSource("hito_owner"));
    }

    private void register(String name) {
        var event = new SecretariatRegistered(
                new SecretariatCode("s-" + UUID.randomUUID()), name, List.of(), LocalDate.of(2024, 3, 31));
        written.append(event);
    }

    private List<String> names() {
        return readings.read(_ -> jdbc.sql("select name from secretariat")
                .query((row, _) -> row.getString(1))
                .list());
    }
}
