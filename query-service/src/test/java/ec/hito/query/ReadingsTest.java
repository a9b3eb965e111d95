package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.query.projection.AppliedTable;
import ec.hito.query.reading.Readings;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingsTest extends QueryServiceTest {
    /** What a read sees: the position it is told, and what the tables say afterwards. */
    private record Seen(long told, long applied, long initiatives) {}

    @Autowired
    private JdbcClient ofTheService;

    @Test
    void aReadSeesOneStateWhateverIsAppliedMeanwhile(@Autowired Readings readings, @Autowired AppliedTable applied) {
        feed.happened(RealPlan.adopted());
        var before = feed.position();

        var seen = readings.read(moment -> {
            applyAnInitiativeInAnotherTransaction();
            return new Seen(moment.position(), applied.read().position(), initiatives(ofTheService));
        });

        assertThat(seen).isEqualTo(new Seen(before, before, 0));
        assertThat(initiatives(jdbc)).isOne();
    }

    private void applyAnInitiativeInAnotherTransaction() {
        CompletableFuture.runAsync(() -> feed.happened(
                        InitiativeStory.endorsed(1, "Una", day("2026-06-01")).events()))
                .join();
    }

    private static long initiatives(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from initiative").query(Long.class).single();
    }
}
