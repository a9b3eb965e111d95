package ec.hito.bench.soak.round;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of a soak on a log that somebody has broken on purpose. */
class LogChecksTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where position = 5                                              | 1 positions that are missing
        update event_log.event set recorded_at = recorded_at - interval '1 day' where position = 5  | 1 events recorded before
        update event_log.event set sequence = sequence + 4000 where position = 5                    | 1 streams with a hole
        update event_log.event set event_id = (select event_id from event_log.event where position = 1) where position = 5 | 1 events that stand twice
        update event_log.head set position = position + 1                                           | 1 positions between the last event and the head
        insert into event_log.claim values ('name', 'x', 'initiative-x')                            | 1 claims of streams that do not exist
        update event_log.idempotency set position = position + 1000000 where key = (select min(key) from event_log.idempotency) | 1 remembered requests
        """)
    void whatSomebodyBrokeIsNoticed(String broken, String violation) {
        try (var log = new BrokenLog(SoakedCluster.shared().cluster().database(), broken)) {
            assertThat(new LogChecks(log.jdbc()).violations()).anyMatch(found -> found.startsWith(violation));
        }
    }
}
