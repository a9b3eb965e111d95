package ec.hito.bench.soak.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients were told, held against a log in which somebody took an act away, added one or moved one. */
class AppendedActsTest {
    private static final String LAST = "position = (select position from event_log.head)";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where LAST                                                             | no act at
        insert into event_log.event select position + 1, stream_id, sequence + 1, gen_random_uuid(), type, revision, effective_on, now(), payload, metadata from event_log.event where LAST | that no client was told of
        update event_log.event set position = position + 1 where LAST                                      | that was said to be at position
        update event_log.event set sequence = sequence + 1 where LAST                                      | that no client was told of
        """)
    void whatDoesNotMatchIsNoticed(String broken, String violation) {
        var cluster = SoakedCluster.shared().cluster();
        try (var log = new BrokenLog(cluster.database(), broken.replace("LAST", LAST))) {
            assertThat(new AppendedActs(log.jdbc()).violations(cluster.ledger().positions()))
                    .anyMatch(found -> found.contains(violation));
        }
    }
}
