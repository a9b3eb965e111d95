package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogTail;
import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import ec.hito.web.BusinessDay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two instances, each in a process of its own, over one database; the one that follows the log is killed. */
@OwnService
class TwoInstancesTest {
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    private final JdbcClient owner = JdbcClient.create(DATABASE.dataSource("hito_owner"));
    private final EventLog log =
            new EventLog(DATABASE.dataSource("hito_query"), EventLogSchema.migrated(DATABASE.dataSource("hito_owner")));
    private int initiatives;

    @Test
    void theOtherTakesOverFromOneThatIsKilledAmidABatchAndNothingIsLostOrDoubled(@TempDir Path folder)
            throws Exception {
        var tail = new LogTail(DATABASE.jdbcUrl(), "hito_query", "");
        try (var written = new WrittenLog(DATABASE, log, new EventLogSource(log, tail, 500));
                var first = QueryProcess.started(DATABASE, folder.resolve("first.log"))) {
            written.append(RealPlan.adopted());
            recordInitiatives(written, 20);
            awaitTheHead(first);
            try (var second = QueryProcess.started(DATABASE, folder.resolve("second.log"))) {
                var holder = holder();

                killAmidABatch(first, written);
                recordInitiatives(written, 20);

                awaitTheHead(second);
                assertThat(holder()).isNotEqualTo(holder);
                assertThat(second.read("/api/v1/initiatives").get("total").asInt())
                        .isEqualTo(initiatives);
                assertThat(comparedWithAReplay(second).toString())
                        .contains("\"sameFigures\":true", "\"differences\":[]");
            }
        } finally {
            tail.close();
        }
    }

    /** It has written a part of a batch and waits to write on, when it is killed. */
    private void killAmidABatch(QueryProcess instance, WrittenLog written) throws Exception {
        try (var holding = DATABASE.dataSource("hito_owner").getConnection();
                var statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("lock table read_model_1.milestone in share mode");
            recordInitiatives(written, 20);
            await().until(this::somebodyWaitsForATable);
            instance.kill();
            holding.rollback();
        }
    }

    private boolean somebodyWaitsForATable() {
        return owner.sql("select exists (select from pg_locks where locktype = 'relation' and not granted"
                        + " and database = (select oid from pg_database where datname = current_database()))")
                .query(Boolean.class)
                .single();
    }

    private void awaitTheHead(QueryProcess instance) {
        var head = log.head().position();
        await().until(() -> instance.get("/api/v1/management-objectives?minPosition=" + head)
                        .statusCode()
                == 200);
    }

    /** What a read model says that is made anew from the whole log. */
    private JsonNode comparedWithAReplay(QueryProcess instance) {
        assertThat(instance.post("/api/v1/operations/projections/status/rebuild")
                        .statusCode())
                .isEqualTo(202);
        await().until(() -> state(instance).get("generation").asInt() == 2);
        return state(instance).get("comparison");
    }

    private static JsonNode state(QueryProcess instance) {
        return instance.read("/api/v1/operations/projections").get(0);
    }

    /** Which instance follows the log. */
    private String holder() {
        return owner.sql("select owner from following.token")
                .query(String.class)
                .single();
    }

    private void recordInitiatives(WrittenLog written, int count) {
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
