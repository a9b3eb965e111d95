package ec.hito.eventstore;

import static ec.hito.eventstore.Logs.DAY;
import static ec.hito.eventstore.Logs.message;
import static ec.hito.eventstore.Logs.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.eventstore.writer.Claim;
import ec.hito.eventstore.writer.ClaimTaken;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AppendingTest {
    private final Logs logs = new Logs();

    @AfterEach
    void close() {
        logs.close();
    }

    @Test
    void whatWasAppendedIsReadBackAsItWas() {
        var event = secretariat("salud", "Secretaría de Salud");
        logs.append(event, 0);

        assertThat(logs.log.after(0, 10)).singleElement().satisfies(recorded -> {
            assertThat(recorded.event()).isEqualTo(event);
            assertThat(recorded.metadata()).isEqualTo(Logs.METADATA);
            assertThat(recorded.position()).isEqualTo(1);
            assertThat(recorded.sequence()).isZero();
            assertThat(recorded.streamId()).isEqualTo(new StreamId("secretariat-salud"));
        });
        assertThat(logs.log.head().position()).isEqualTo(1);
    }

    @Test
    void positionsHaveNoHolesWhateverFailsInBetween() {
        var id = logs.appendNew(3);
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> logs.append(new InitiativeStarted(id, DAY), 2));
        logs.appendNew(2);
        assertThat(positions(logs.log.after(0, 100))).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void recordedAtNeverFallsAsThePositionRises() {
        IntStream.range(0, 20).forEach(_ -> logs.appendNew(2));
        assertThat(logs.log.after(0, 100)).extracting(RecordedEvent::recordedAt).isSorted();
    }

    @Nested
    class WhenAStreamHasMovedOn {
        private final InitiativeId id = logs.appendNew(2);

        @Test
        void aStaleVersionIsRefused() {
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> logs.append(new InitiativeStarted(id, DAY), 1));
        }

        @Test
        void aVersionFromTheFutureIsRefused() {
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> logs.append(new InitiativeStarted(id, DAY), 3));
        }

        @Test
        void creatingItAgainIsRefused() {
            assertThatExceptionOfType(AggregateStreamCreationException.class)
                    .isThrownBy(() -> logs.append(new InitiativeEndorsed(id, DAY), 0));
        }

        @Test
        void nothingOfAnAppendToSeveralStreamsStands() {
            var other = new InitiativeId(UUID.randomUUID());
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> logs.engine.appendEvents(List.of(
                            message(new InitiativeEndorsed(other, DAY), 0),
                            message(new InitiativeStarted(id, DAY), 1))));
            assertThat(logs.log.stream(StreamId.of(other), 0)).isEmpty();
        }
    }

    @Nested
    class WhenAClaimIsTaken {
        @Test
        void theSecondClaimantIsToldWhoHoldsIt() {
            logs.append(secretariat("salud", "Salud"), 0);
            assertThatExceptionOfType(ClaimTaken.class)
                    .isThrownBy(() -> logs.append(secretariat("sanidad", "Salud"), 0))
                    .satisfies(taken -> {
                        assertThat(taken.claim()).isEqualTo(new Claim("name", "Salud"));
                        assertThat(taken.holder()).isEqualTo(StreamId.of(new SecretariatCode("salud")));
                    });
            assertThat(logs.log.head().position()).isEqualTo(1);
        }

        @Test
        void claimingItTwiceInOneAppendIsRefusedToo() {
            assertThatExceptionOfType(ClaimTaken.class)
                    .isThrownBy(() -> logs.engine.appendEvents(List.of(
                            message(secretariat("salud", "Salud"), 0), message(secretariat("sanidad", "Salud"), 0))));
            assertThat(logs.log.head().position()).isZero();
        }
    }

    @Test
    void manyWritersAtOnceAreOrderedWithoutHolesAndNoReaderSeesOne() throws Exception {
        var writers = 8;
        var each = 40;
        var threads = Executors.newFixedThreadPool(writers + 1);
        try {
            var reader = threads.submit(() -> readUpTo(writers * each * 2));
            var writing = threads.invokeAll(IntStream.range(0, writers)
                    .mapToObj(_ -> (Callable<Void>) () -> {
                        IntStream.range(0, each).forEach(_ -> logs.appendNew(2));
                        return null;
                    })
                    .toList());
            for (Future<Void> written : writing) {
                assertThat(written).succeedsWithin(Duration.ofSeconds(30));
            }
            assertThat(reader.get(30, TimeUnit.SECONDS))
                    .isEqualTo(LongStream.rangeClosed(1, writers * each * 2L)
                            .boxed()
                            .toList());
        } finally {
            threads.shutdownNow();
        }
        assertThat(logs.log.after(0, 10_000))
                .extracting(RecordedEvent::recordedAt)
                .isSorted();
    }

    /** Follows the log as it grows; the stream itself refuses a hole. */
    private List<Long> readUpTo(int count) throws InterruptedException {
        try (var stream = logs.source.openStream(null)) {
            var positions = new ArrayList<Long>();
            while (positions.size() < count) {
                positions.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
            return positions;
        }
    }

    private static List<Long> positions(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::position).toList();
    }
}
