package ec.hito.eventstore;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.LostPosition;
import ec.hito.model.stored.RecordedEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Another server is made from what one has left behind, as docs/operations.md says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {
    private SavedLog saved;

    @BeforeAll
    void aServerIsBackedUpUnderWrites(@TempDir Path folder) throws Exception {
        saved = SavedLog.in(folder);
    }

    @Test
    void theWholeArchiveBringsBackEverything() throws IOException {
        try (var restored = RestoredLog.of(saved, "")) {
            assertThat(restored.events()).isEqualTo(saved.history());
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WhenItIsRestoredToAPointInTimeAndANewEpochBegun {
        private RestoredLog restored;
        private UUID epochBefore;
        private long end;

        @BeforeAll
        void restore() throws IOException {
            restored = RestoredLog.of(saved, "recovery_target_name = '%s'".formatted(SavedLog.RESTORE_POINT));
            epochBefore = restored.logs().log.head().epoch();
            end = restored.end();
            restored.logs().beginEpoch();
        }

        @AfterAll
        void close() {
            restored.close();
        }

        @Test
        void everyEventUpToThatPointIsThereAndNoneOfTheLater() {
            var point = saved.restorePoint();
            assertThat(end)
                    .isBetween(point.atLeast(), point.atMost())
                    .isLessThan(saved.history().size());
            assertThat(restored.logs().log.after(0, (int) end))
                    .isEqualTo(saved.history().subList(0, (int) end));
        }

        @Test
        void theLogTellsItsLivesApart() {
            assertThat(epochBefore).isEqualTo(saved.epoch());
            assertThat(restored.owner()
                            .sql("select follows from event_log.epoch where position = :end and epoch = :epoch")
                            .param("end", end)
                            .param("epoch", restored.logs().log.head().epoch())
                            .query(UUID.class)
                            .single())
                    .isEqualTo(saved.epoch());
        }

        @Test
        void placesOfTheEpochBeforeAreRefusedWhereverTheyAre() {
            for (var place : List.of(0L, end, (long) saved.history().size())) {
                assertThatExceptionOfType(LostPosition.class)
                        .isThrownBy(() -> restored.logs().source.openStream(new LogPosition(saved.epoch(), place)))
                        .withMessageContaining("POST /api/v1/operations/projections/status/rebuild");
            }
        }

        @Test
        void appendsGoOnWithoutAHole() {
            restored.logs().appendNew(3);
            assertThat(restored.events()).extracting(RecordedEvent::position).isEqualTo(positions(1, restored.end()));
        }

        /** What becomes of a place that was restored with the log: forgotten, or carried over by hand. */
        @Nested
        class AFollowerThatWasRestoredWithIt {
            private long place;

            @BeforeEach
            void stops() {
                place = end - 5;
                restored.owner()
                        .sql("truncate following.token, following.handled")
                        .update();
                restored.owner()
                        .sql("insert into following.token (processor, segment, epoch, position)"
                                + " values ('test', 0, :epoch, :place)")
                        .param("epoch", saved.epoch())
                        .param("place", place)
                        .update();
                try (var stopped = RecordingFollower.instance(restored.logs())) {
                    stopped.start();
                    await().until(stopped::failing);
                }
                assertThat(RecordingFollower.handled(restored.logs())).isEmpty();
            }

            @Test
            void followsFromTheStartOnceItsTokenIsGone() {
                restored.owner().sql("delete from following.token").update();
                assertFollowsFrom(1);
            }

            @Test
            void goesOnWhereItStoodOnceItsTokenIsCarriedOver() {
                restored.owner()
                        .sql("update following.token set epoch = (select epoch from event_log.head)")
                        .update();
                assertFollowsFrom(place + 1);
            }

            private void assertFollowsFrom(long first) {
                try (var going = RecordingFollower.instance(restored.logs())) {
                    going.start();
                    await().until(() ->
                            RecordingFollower.handled(restored.logs()).contains(restored.end()));
                }
                assertThat(RecordingFollower.handled(restored.logs())).isEqualTo(positions(first, restored.end()));
            }
        }
    }

    private static List<Long> positions(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
