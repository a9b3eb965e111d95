package ec.hito.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.BenchPostgres;
import ec.hito.bench.harness.Database;
import ec.hito.bench.harness.Settings;
import ec.hito.bench.harness.Workspace;
import ec.hito.bench.soak.Acknowledgements.Acknowledged;
import ec.hito.bench.workload.HitoLog;
import ec.hito.bench.workload.Workload;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checks of a soak on a log that somebody has broken on purpose. */
class LogChecksTest {
    private static Workspace workspace;
    private static BenchPostgres postgres;
    private static List<Acknowledged> acknowledged;

    private Database log;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        workspace = Workspace.open(new Settings(Path.of(""), folder, null, null, null, true));
        postgres = BenchPostgres.start(workspace);
        try (var hito = new HitoLog(postgres.hito())) {
            hito.begin(new Workload(Settings.SEED), 2);
        }
        acknowledged = postgres.hito()
                .owner()
                .sql("select event_id, stream_id, sequence from event_log.event")
                .query((row, _) -> new Acknowledged(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                .list();
    }

    @BeforeEach
    void copy() {
        log = postgres.create("broken", "hito");
    }

    @AfterEach
    void drop() {
        postgres.drop(log);
    }

    @AfterAll
    static void end() {
        workspace.close();
    }

    @Test
    void aSoundLogHasNoViolation() {
        assertThat(new LogChecks(log).violations(acknowledged)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where position = 5                                              | 1 positions that are missing
        delete from event_log.event where position = 5                                              | 1 acknowledged events that do not stand
        update event_log.event set event_id = gen_random_uuid() where position = 5                  | 1 acknowledged events that do not stand
        update event_log.event set recorded_at = recorded_at - interval '1 day' where position = 5  | 1 events recorded before
        update event_log.event set sequence = sequence + 40 where position = 5                      | 1 streams with a hole
        update event_log.event set event_id = (select event_id from event_log.event where position = 1) where position = 5 | 1 events that stand twice
        update event_log.head set position = position + 1                                           | 1 positions between the last event and the head
        insert into event_log.claim values ('name', 'x', 'initiative-x')                            | 1 claims of streams that do not exist
        """)
    void whatSomebodyBrokeIsNoticed(String broken, String violation) {
        asNobodyCan(broken);

        assertThat(new LogChecks(log).violations(acknowledged)).anyMatch(found -> found.startsWith(violation));
    }

    /** Past the triggers that keep the log as it is. */
    private void asNobodyCan(String statement) {
        JdbcClient.create(log.direct("postgres"))
                .sql("set session_replication_role = replica; " + statement)
                .update();
    }
}
