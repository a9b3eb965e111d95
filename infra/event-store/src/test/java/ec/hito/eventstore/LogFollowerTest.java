package ec.hito.eventstore;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.LogFollower;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogFollowerTest {
    private final Logs logs = new Logs();
    private final LogFollower one = RecordingFollower.instance(logs);
    private final LogFollower other = RecordingFollower.instance(logs);

    @BeforeEach
    void createTables() {
        RecordingFollower.createTables(logs);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        logs.close();
    }

    @Test
    void ofTwoInstancesOneWorksAndTheOtherTakesOverWithoutMissingOrRepeating() {
        one.start();
        other.start();
        IntStream.range(0, 20).forEach(_ -> logs.appendNew(3));
        await().until(() -> handled().size() >= 60);
        one.close();
        IntStream.range(0, 20).forEach(_ -> logs.appendNew(3));
        await().until(() -> handled().size() >= 120);
        assertThat(handled()).isEqualTo(LongStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void aDatabaseThatGoesAndComesBackIsFollowedAgain() {
        one.start();
        logs.appendNew(3);
        await().until(() -> handled().size() >= 3);
        terminateAllConnections();
        logs.appendNew(3);
        await().until(() -> handled().containsAll(List.of(4L, 5L, 6L)));
    }

    @Test
    void anEventThatCannotBeReadStopsTheFollowerRightBeforeItAndIsShown() {
        logs.appendNew(3);
        owner().sql("""
            insert into event_log.event
            select 4, 'initiative-x', 0, gen_random_uuid(), 'initiative.forgotten', 1, effective_on, recorded_at, payload, metadata
              from event_log.event where position = 1;
            update event_log.head set position = 4;
            """).update();
        logs.appendNew(2);
        one.start();
        await().until(() -> handled().size() >= 3 && one.failing());
        assertThat(handled()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aRestoreWhileItRunsStopsTheFollowerWhereItStands() {
        logs.appendNew(3);
        one.start();
        await().until(() -> handled().size() >= 3);
        logs.beginEpoch();
        logs.appendNew(2);
        await().until(one::failing);
        assertThat(handled()).containsExactly(1L, 2L, 3L);
    }

    private List<Long> handled() {
        return RecordingFollower.handled(logs);
    }

    private void terminateAllConnections() {
        JdbcClient.create(logs.database.dataSource("postgres"))
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and"
                        + " pid <> pg_backend_pid()")
                .query()
                .listOfRows();
    }

    private JdbcClient owner() {
        return JdbcClient.create(logs.database.dataSource("hito_owner"));
    }
}
