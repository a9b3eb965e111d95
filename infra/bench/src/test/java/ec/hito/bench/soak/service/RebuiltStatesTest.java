package ec.hito.bench.soak.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.Database;
import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import ec.hito.eventstore.EventLogSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log that cannot be read to its end, and claims that are not those of its events. */
class RebuiltStatesTest {
    private static final String FIRST =
            "(select min(position) from event_log.event where type = 'initiative.registered')";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where sequence = 0 and stream_id = (select min(stream_id) from event_log.event where type = 'initiative.milestone-planned') | cannot be folded
        delete from event_log.claim where kind = 'initiative-code' and key = (select min(key) from event_log.claim where kind = 'initiative-code') | is not kept as the events make it
        insert into event_log.claim values ('initiative-code', 'INI-1999-0001', 'initiative-x')        | no event makes it
        update event_log.event set payload = replace(payload::text, payload->>'code', (select payload->>'code' from event_log.event where position = FIRST))::json where type = 'initiative.registered' | claims
        """)
    void whatSomebodyBrokeIsNoticed(String broken, String violation) {
        var database = SoakedCluster.shared().cluster().database();
        try (var log = new BrokenLog(database, broken.replace("FIRST", FIRST))) {
            var schema = EventLogSchema.migrated(database.direct(Database.OWNER));
            assertThat(new RebuiltStates(log.source(), schema).violations())
                    .anyMatch(found -> found.contains(violation));
        }
    }
}
