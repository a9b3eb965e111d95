package ec.hito.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ec.hito.command.decision.Change;
import ec.hito.command.decision.RecordingRejection.KeyReused;
import ec.hito.command.decision.RecordingRejection.StaleVersion;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.dispatch.RequestKey;
import ec.hito.command.initiative.BrokenRule.ProgressWouldFall;
import ec.hito.command.initiative.UnknownPart;
import ec.hito.model.InitiativeId;
import ec.hito.model.MilestoneId;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestPostgres;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each process keeps states in memory, and neither hears of the other but by the log. */
class TwoProcessesTest {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static Shell one;
    private static Shell other;
    private final InitiativeId initiative = new InitiativeId(UUID.randomUUID());
    private final MilestoneId milestone = new MilestoneId(UUID.randomUUID());

    @BeforeAll
    static void startBoth() {
        var database = TestPostgres.freshDatabase();
        one = new Shell(database);
        other = new Shell(database);
        one.send(Shell.adoption());
    }

    @BeforeEach
    void anInitiativeThatBothKnow() {
        one.send(Shell.registration(initiative, NUMBERS.incrementAndGet()));
        one.send(Shell.milestone(initiative, milestone));
        other.send(Shell.progress(initiative, milestone, 10));
    }

    @AfterAll
    static void closeBoth() {
        one.close();
        other.close();
    }

    @Test
    void whatOneDecidesOnAnOldStateIsDecidedAnewOnTheNewest() {
        var receipt = one.send(Shell.progress(initiative, milestone, 20));
        assertThat(receipt.version()).isEqualTo(sequenceOfTheLast());
        assertThat(receipt.position()).isEqualTo(one.log().head().position());
    }

    @Test
    void nothingIsRejectedBecauseOfAnOldState() {
        var another = new MilestoneId(UUID.randomUUID());
        other.send(Shell.milestone(initiative, another));
        assertThat(one.send(Shell.progress(initiative, another, 5)).version()).isEqualTo(sequenceOfTheLast());
    }

    @Test
    void nothingIsAcceptedBecauseOfAnOldState() {
        other.send(Shell.progress(initiative, milestone, 60));
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> one.send(Shell.progress(initiative, milestone, 40)))
                .extracting(RejectedException::rejection)
                .isInstanceOf(ProgressWouldFall.class);
    }

    @Test
    void manyWritersOfOneInitiativeLoseNothingAndLeaveNoHole() throws Exception {
        var before = sequenceOfTheLast();
        var acts = IntStream.range(0, 16)
                .mapToObj(number -> (Callable<Boolean>) () -> {
                    try {
                        (number % 2 == 0 ? one : other)
                                .send(Shell.milestone(initiative, new MilestoneId(UUID.randomUUID())));
                        return true;
                    } catch (RejectedException refused) {
                        assertThat(refused.rejection().code()).isEqualTo("concurrent-change");
                        return false;
                    }
                })
                .toList();
        var accepted = atOnce(acts).stream().filter(it -> it).count();
        assertThat(accepted).isPositive();
        assertThat(sequenceOfTheLast()).isEqualTo(before + accepted);
        assertThat(one.log().stream(StreamId.of(initiative), 0))
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, before + accepted).boxed().toList());
    }

    @Nested
    class WithAnIdempotencyKey {
        private final RequestKey key = new RequestKey(UUID.randomUUID().toString(), "hash");

        @Test
        void aRepetitionHasNoEffectAndGetsTheFirstReceipt() {
            var first = one.send(Shell.progress(initiative, milestone, 30), key);
            assertThat(one.send(Shell.progress(initiative, milestone, 30), key)).isEqualTo(first);
            assertThat(other.send(Shell.progress(initiative, milestone, 30), key))
                    .isEqualTo(first);
            assertThat(one.log().head().position()).isEqualTo(first.position());
        }

        @Test
        void evenWhenTheRepetitionWouldBeRefusedByNow() {
            var registration = Shell.registration(new InitiativeId(UUID.randomUUID()), NUMBERS.incrementAndGet());
            var first = one.send(registration, key);
            assertThat(other.send(registration, key)).isEqualTo(first);
        }

        @Test
        void anotherRequestUnderItIsRefused() {
            one.send(Shell.progress(initiative, milestone, 30), key);
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() ->
                            other.send(Shell.progress(initiative, milestone, 50), new RequestKey(key.value(), "else")))
                    .extracting(RejectedException::rejection)
                    .isInstanceOf(KeyReused.class);
        }

        @Test
        void ofTwoAtOnceOneHasTheEffectAndBothGetItsReceipt() throws Exception {
            var acts = Stream.of(one, other, one, other)
                    .map(shell -> (Callable<Receipt>) () -> shell.send(Shell.progress(initiative, milestone, 30), key))
                    .toList();
            assertThat(atOnce(acts))
                    .hasSize(4)
                    .containsOnly(
                            new Receipt(sequenceOfTheLast(), one.log().head().position(), Shell.MADE));
        }
    }

    @Nested
    class WithAVersionThatItsSenderSaw {
        @Test
        void itIsRecordedWhereNothingChangedSince() {
            var seen = sequenceOfTheLast();
            assertThat(other.sendAt(seen, Shell.progress(initiative, milestone, 30))
                            .version())
                    .isGreaterThan(seen);
        }

        @Test
        void itIsToldWhatAnotherProcessRecordedSince() {
            var seen = sequenceOfTheLast();
            one.send(Shell.progress(initiative, milestone, 30));
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> other.sendAt(seen, Shell.progress(initiative, milestone, 40)))
                    .extracting(RejectedException::rejection)
                    .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                        assertThat(stale.version()).isEqualTo(sequenceOfTheLast());
                        assertThat(stale.changed())
                                .extracting(Change::version, Change::type)
                                .startsWith(tuple(seen + 1, "initiative.progress-recorded"))
                                .hasSize(Math.toIntExact(sequenceOfTheLast() - seen));
                    });
        }

        @Test
        void aVersionThatIsNotReachedYetIsRefusedToo() {
            var seen = sequenceOfTheLast();
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> one.sendAt(seen + 5, Shell.progress(initiative, milestone, 40)))
                    .extracting(RejectedException::rejection)
                    .isEqualTo(new StaleVersion(seen + 5, seen, List.of()));
        }

        @Test
        void ofManyThatSawTheSameOneIsRecorded() throws Exception {
            var seen = sequenceOfTheLast();
            var acts = Stream.of(one, other, one, other, one, other)
                    .map(shell -> (Callable<Boolean>) () -> {
                        try {
                            shell.sendAt(seen, Shell.progress(initiative, milestone, 30));
                            return true;
                        } catch (RejectedException refused) {
                            assertThat(refused.rejection()).isInstanceOf(StaleVersion.class);
                            return false;
                        }
                    })
                    .toList();
            assertThat(atOnce(acts)).containsOnlyOnce(true);
        }

        @Test
        void aRepetitionGetsTheFirstReceiptThoughItsOwnActChangedTheVersion() {
            var seen = sequenceOfTheLast();
            var key = new RequestKey(UUID.randomUUID().toString(), "hash");
            var first = one.sendAt(seen, Shell.progress(initiative, milestone, 30), key);
            assertThat(other.sendAt(seen, Shell.progress(initiative, milestone, 30), key))
                    .isEqualTo(first);
        }

        @Test
        void anInitiativeThatDoesNotExistIsUnknownRatherThanStale() {
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> one.sendAt(3, Shell.progress(new InitiativeId(UUID.randomUUID()), milestone, 30)))
                    .extracting(RejectedException::rejection)
                    .isInstanceOf(UnknownPart.class);
        }
    }

    private long sequenceOfTheLast() {
        return one.log().lastSequence(StreamId.of(initiative)).orElseThrow();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            return threads.invokeAll(acts).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
