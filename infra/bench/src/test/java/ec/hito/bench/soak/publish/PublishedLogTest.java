package ec.hito.bench.soak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.BrokenLog;
import ec.hito.bench.soak.SoakedCluster;
import ec.hito.bench.soak.publish.CommittedTopic.Arrived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrived from a topic, held against a log that is not the one that was published, and the other way about. */
class PublishedLogTest {
    private final SoakedCluster soaked = SoakedCluster.shared();
    private final PublishedLog log =
            new PublishedLog(soaked.cluster().database().owner());
    private final List<Arrived> arrived =
            CommittedTopic.upTo(log.head(), soaked.cluster().kafka().bootstrapServers());

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from event_log.event where position = 5                                                      | published Arrived[position=5
        update event_log.event set event_id = gen_random_uuid() where position = 5                          | published Arrived[position=5
        insert into event_log.event select position + 1, stream_id, sequence + 1, gen_random_uuid(), type, revision, effective_on, now(), payload, metadata from event_log.event where position = (select position from event_log.head) | not published
        """)
    void whatTheLogHasOtherwiseIsNoticed(String broken, String violation) {
        try (var other = new BrokenLog(soaked.cluster().database(), broken)) {
            assertThat(new PublishedLog(other.jdbc()).violations(arrived))
                    .anyMatch(found -> found.startsWith(violation));
        }
    }

    @Test
    void whatArrivedTwiceIsNoticed() {
        var twice = new ArrayList<>(arrived);
        twice.add(arrived.getLast());
        assertThat(log.violations(twice)).anyMatch(found -> found.startsWith("published twice: " + arrived.getLast()));
    }

    @Test
    void whatArrivedOutOfOrderIsNoticed() {
        var turned = new ArrayList<>(arrived);
        Collections.reverse(turned);
        assertThat(log.violations(turned)).anyMatch(found -> found.startsWith("published out of order"));
    }
}
