package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static ec.hito.command.initiative.Spec.progressId;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import ec.hito.model.stored.ProgressRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LivingTest {
    private static final String REASON = "Falta el informe";
    private static final LocalDate APRIL = day("2024-04-30");
    private static final LocalDate MAY = day("2024-05-31");
    private static final LocalDate JUNE = day("2024-06-15");

    private static final InitiativeStarted STARTED = new InitiativeStarted(INITIATIVE, APRIL);
    private static final InitiativeSuspended SUSPENDED = new InitiativeSuspended(INITIATIVE, REASON, MAY);
    private static final InitiativeResumed RESUMED = new InitiativeResumed(INITIATIVE, JUNE);

    /** Every turn of a life on a day. */
    private static List<LifeCommand> turns(LocalDate day) {
        return List.of(start(day), suspend(day), resume(day), complete(day), cancel(day));
    }

    static Stream<LifeCommand> turns() {
        return turns(MAY).stream();
    }

    @ParameterizedTest
    @MethodSource("turns")
    void rejectsAnyTurnOfAnUnknownInitiative(LifeCommand turn) {
        givenNothing().when(turn).then(new UnknownPart.UnknownInitiative(INITIATIVE));
    }

    @Test
    void rejectsAnyTurnBeforeTheRegistration() {
        var before = REGISTERED_ON.minusDays(1);
        turns(before)
                .forEach(turn ->
                        given().when(turn).then(new TimingRejection.EffectiveBeforeSubject(before, REGISTERED_ON)));
    }

    @Test
    void asksForAReasonToSuspendAndToCancel() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SuspendInitiative(INITIATIVE, " ", on(MAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CancelInitiative(INITIATIVE, " ", on(MAY)));
    }

    @Nested
    class WhenStartingByHand {
        @Test
        void itBegins() {
            given().when(start(APRIL)).then(STARTED);
        }

        @Test
        void rejectsASecondTimeAndNamesTheFirst() {
            given(STARTED).when(start(APRIL)).then(new LifeRejection.AlreadyStarted(APRIL));
            given(STARTED).when(start(MAY)).then(new LifeRejection.AlreadyStarted(APRIL));
        }

        @Test
        void anEarlierDayTellsThatItBeganEarlier() {
            var earlier = APRIL.minusDays(3);
            given(STARTED).when(start(earlier)).then(new InitiativeStarted(INITIATIVE, earlier));
        }

        @Test
        void progressDoesNotStartItAgain() {
            given(PLANNED, STARTED).when(progress(MAY)).then(recorded(MAY));
        }

        @Test
        void rejectsItWhileItIsSuspended() {
            given(SUSPENDED).when(start(JUNE)).then(new LifeRejection.InitiativeSuspended(MAY));
        }

        @Test
        void rejectsADayOnWhichItWasSuspendedThoughItGoesOnSince() {
            given(SUSPENDED, RESUMED).when(start(JUNE.minusDays(1))).then(new LifeRejection.InitiativeSuspended(MAY));
            given(SUSPENDED, RESUMED).when(start(JUNE)).then(new InitiativeStarted(INITIATIVE, JUNE));
        }

        @Test
        void whatBeganBeforeItWasSuspendedMayBeEnteredLate() {
            given(SUSPENDED).when(start(APRIL)).then(STARTED);
        }
    }

    @Nested
    class WhenSuspending {
        @Test
        void itStandsStillWhetherItHadBegunOrNot() {
            given().when(suspend(MAY)).then(SUSPENDED);
            given(STARTED).when(suspend(MAY)).then(SUSPENDED);
        }

        @Test
        void rejectsASecondTime() {
            given(SUSPENDED).when(suspend(JUNE)).then(new LifeRejection.InitiativeSuspended(MAY));
        }

        @Test
        void itMayBeSuspendedAgainOnceResumed() {
            var again = new InitiativeSuspended(INITIATIVE, REASON, JUNE);
            given(SUSPENDED, RESUMED).when(suspend(JUNE)).then(again);
        }

        @Test
        void rejectsADayBeforeTheNewestTurn() {
            given(SUSPENDED, RESUMED).when(suspend(MAY)).then(new TimingRejection.EffectiveBeforeSubject(MAY, JUNE));
        }

        @Test
        void progressIsRecordedAllTheSame() {
            given(PLANNED, STARTED, SUSPENDED).when(progress(JUNE)).then(recorded(JUNE));
        }

        @Test
        void theFirstProgressSaysThatWorkBegan() {
            given(PLANNED, SUSPENDED)
                    .when(progress(JUNE))
                    .then(recorded(JUNE), new InitiativeStarted(INITIATIVE, JUNE));
        }
    }

    @Nested
    class WhenResuming {
        @Test
        void itGoesOn() {
            given(STARTED, SUSPENDED).when(resume(JUNE)).then(RESUMED);
        }

        @Test
        void onTheDayOfTheSuspensionToo() {
            given(SUSPENDED).when(resume(MAY)).then(new InitiativeResumed(INITIATIVE, MAY));
        }

        @Test
        void rejectsADayBeforeTheSuspension() {
            given(SUSPENDED).when(resume(APRIL)).then(new TimingRejection.EffectiveBeforeSubject(APRIL, MAY));
        }

        @Test
        void rejectsWhatIsNotSuspended() {
            given().when(resume(JUNE)).then(new LifeRejection.NotSuspended());
            given(STARTED).when(resume(JUNE)).then(new LifeRejection.NotSuspended());
            given(SUSPENDED, RESUMED).when(resume(JUNE)).then(new LifeRejection.NotSuspended());
        }
    }

    private static StartInitiative start(LocalDate day) {
        return new StartInitiative(INITIATIVE, on(day));
    }

    private static SuspendInitiative suspend(LocalDate day) {
        return new SuspendInitiative(INITIATIVE, REASON, on(day));
    }

    private static ResumeInitiative resume(LocalDate day) {
        return new ResumeInitiative(INITIATIVE, on(day));
    }

    private static CompleteInitiative complete(LocalDate day) {
        return new CompleteInitiative(INITIATIVE, on(day));
    }

    private static CancelInitiative cancel(LocalDate day) {
        return new CancelInitiative(INITIATIVE, REASON, on(day));
    }

    private static RecordProgress progress(LocalDate day) {
        return new RecordProgress(INITIATIVE, MILESTONE, progressId(1), Percent.of(40), null, List.of(), on(day));
    }

    private static ProgressRecorded recorded(LocalDate day) {
        return new ProgressRecorded(INITIATIVE, MILESTONE, progressId(1), Percent.of(40), null, List.of(), day);
    }
}
