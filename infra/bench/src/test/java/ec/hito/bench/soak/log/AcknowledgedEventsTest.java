package ec.hito.bench.soak.log;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.Database;
import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import ec.hito.bench.soak.log.Acknowledgements.Acknowledged;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcknowledgedEventsTest {
    private final Database database = SoakedCluster.shared().cluster().database();
    private final List<Acknowledged> acknowledged = database.owner()
            .sql("select event_id, stream_id, sequence from event_log.event")
            .query((row, _) -> new Acknowledged(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
            .list();

    @Test
    void whatStandsIsNotMissed() {
        assertThat(new AcknowledgedEvents(database.owner()).violations(acknowledged))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where position = 5                             | 1 acknowledged events that do not stand
        update event_log.event set event_id = gen_random_uuid() where position = 5 | 1 acknowledged events that do not stand
        update event_log.event set stream_id = 'secretariat-x' where position = 5  | 1 acknowledged events that do not stand
        """)
    void whatSomebodyBrokeIsNoticed(String broken, String violation) {
        try (var log = new BrokenLog(database, broken)) {
            assertThat(new AcknowledgedEvents(log.jdbc()).violations(acknowledged))
                    .anyMatch(found -> found.startsWith(violation));
        }
    }
}
