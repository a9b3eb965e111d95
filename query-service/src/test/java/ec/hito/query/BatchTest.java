package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.query.total.ReadableTotals;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a history is cut into batches, the same rows come of it. */
class BatchTest extends QueryServiceTest {
    private static final int LENGTH = 250;

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void batchesEndAsTheirEventsOneByOneDo(long seed) {
        var history = RandomHistory.of(seed, LENGTH);
        history.forEach(event -> feed.happened(event));
        var oneByOne = tables();

        for (var largest : List.of(5, 50, LENGTH)) {
            startAgain();
            var random = new Random(seed);
            for (int from = 0; from < history.size(); ) {
                var to = Math.min(history.size(), from + 1 + random.nextInt(largest));
                feed.happened(history.subList(from, to));
                from = to;
            }
            assertThat(tables())
                    .as("seed %d, batches of at most %d", seed, largest)
                    .isEqualTo(oneByOne);
        }
    }

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {11, 12})
    void aHistoryDeliveredAgainChangesNothing(long seed) {
        feed.happened(RandomHistory.of(seed, LENGTH));
        var once = tables();

        feed.deliverAgain();

        assertThat(tables()).as("seed %d", seed).isEqualTo(once);
    }

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {21, 22})
    void aRebuildEndsWhereFollowingDid(long seed) {
        RandomHistory.of(seed, LENGTH).forEach(event -> feed.happened(event));
        var followed = tables();

        feed.forgetAndRebuild();

        assertThat(tables()).as("seed %d", seed).isEqualTo(followed);
    }

    /** Made up in any order, on any day. */
    @Override
    protected boolean followsTheRules() {
        return false;
    }

    /** Every table of the read model with all its rows, each as text. */
    private Map<String, List<String>> tables() {
        var names = jdbc.sql("""
            select c.relname from pg_class c
            where c.relnamespace = 'read_model_1'::regnamespace and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history' and c.relname not like 'total\\_%'
            """).query(String.class).list();
        var tables = new TreeMap<>(ReadableTotals.of(jdbc));
        for (var name : names) {
            tables.put(
                    name,
                    jdbc.sql("select r::text from %s r order by 1".formatted(name))
                            .query(String.class)
                            .list());
        }
        return tables;
    }
}
