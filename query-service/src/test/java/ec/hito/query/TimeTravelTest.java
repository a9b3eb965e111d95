package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.FigureQueries;
import ec.hito.query.generation.Generations;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.total.RunningTotals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * What was the case on any day as it was known at any position is what the read model would have shown on that day, had it been told nothing
 * but what is of that day or before and was recorded by then.
 */
class TimeTravelTest extends QueryServiceTest {
    private static final int MOMENTS = 12;
    private static final String MILESTONES = "/api/v1/exports/milestones.json";

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Generations generations;

    @Autowired
    private StatusProjections projections;

    @Autowired
    private FigureQueries queries;

    @Autowired
    private RunningTotals totals;

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aMomentIsWhatWasOfThatDayAndKnownByThen(long seed) {
        feed.happened(RandomStories.of(seed, 6, 30));
        var log = feed.log();
        var random = new Random(seed);
        for (int moment = 0; moment < MOMENTS; moment++) {
            var position = 1 + random.nextInt(log.size());
            var day = TODAY.minusDays(random.nextInt(600));
            assertMoment(log.subList(0, position), day);
        }
    }

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theFiguresOfAPlanAreThoseOfTheEventsOfThatDayAndPosition(long seed) {
        feed.happened(RandomStories.of(seed, 6, 30));
        var log = feed.log();
        var random = new Random(seed);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            generations.enterToWrite();
            for (int moment = 0; moment < 40; moment++) {
                var position = 1 + random.nextInt(log.size());
                var day = TODAY.plusDays(100 - random.nextInt(800));
                var folded = new Folded(log.subList(0, position), day);
                assertSame(folded.figures(totals), folded.figures());
            }
        });
    }

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void theMilestonesExportedOfAMomentAreThoseExportedThen(long seed) {
        feed.happened(RandomStories.of(seed, 6, 30));
        var log = feed.log();
        var random = new Random(seed);
        var exported = new HashMap<List<RecordedEvent>, JsonNode>();
        for (int moment = 0; moment < MOMENTS; moment++) {
            var position = 1 + random.nextInt(log.size());
            var day = TODAY.minusDays(random.nextInt(500));
            var known = log.subList(0, position).stream()
                    .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                    .toList();
            exported.put(known, read(MILESTONES + "?asOf=%s&atPosition=%d".formatted(day, position)));
        }
        exported.forEach((known, export) -> {
            startAnew();
            feed.happened(known.stream().map(RecordedEvent::event).toList());
            assertThat(export.get("items")).isEqualTo(read(MILESTONES).get("items"));
        });
    }

    @Test
    void aReadModelFromBeforeThereWereTotalsHasThemOnceItIsCompleted() {
        feed.happened(RandomStories.of(3, 6, 30));
        Stream.of("block", "change", "cell", "rule")
                .forEach(table -> jdbc.sql("delete from total_" + table).update());
        assertThat(refused("/api/v1/management-objectives", HttpStatus.SERVICE_UNAVAILABLE)
                        .get("code")
                        .stringValue())
                .isEqualTo("projection-behind");

        var folded = new Folded(feed.log(), TODAY);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            generations.enterToReplace();
            projections.complete();
            assertSame(folded.figures(totals), folded.figures());
        });
    }

    private void assertMoment(List<RecordedEvent> known, LocalDate day) {
        startAnew();
        feed.happened(known.stream()
                .map(RecordedEvent::event)
                .filter(event -> !event.effectiveOn().isAfter(day))
                .toList());
        var folded = new Folded(known, day);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            generations.enterToWrite();
            assertSame(Groupings.of(queries, day), Groupings.of(folded.then()));
        });
    }
}
