package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LINK;
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
import ec.hito.model.ReportId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.SituationKind;
import ec.hito.model.Weight;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.SituationReported;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
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
    private static final InitiativeCompleted COMPLETED = new InitiativeCompleted(INITIATIVE, MAY);
    private static final InitiativeCancelled CANCELLED = new InitiativeCancelled(INITIATIVE, REASON, MAY);

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

    @Nested
    class WhenCompleting {
        @Test
        void itEnds() {
            given(STARTED).when(complete(MAY)).then(COMPLETED);
        }

        @Test
        void onTheDayOnWhichItBeganToo() {
            given(STARTED).when(complete(APRIL)).then(new InitiativeCompleted(INITIATIVE, APRIL));
        }

        @Test
        void onceResumedToo() {
            given(STARTED, SUSPENDED, RESUMED).when(complete(JUNE)).then(new InitiativeCompleted(INITIATIVE, JUNE));
        }

        @Test
        void rejectsWhatHasNotBegunByThen() {
            given().when(complete(MAY)).then(new LifeRejection.NotStarted(MAY));
            var before = APRIL.minusDays(1);
            given(STARTED).when(complete(before)).then(new LifeRejection.NotStarted(before));
        }

        @Test
        void rejectsWhatIsSuspended() {
            given(STARTED, SUSPENDED).when(complete(JUNE)).then(new LifeRejection.InitiativeSuspended(MAY));
        }
    }

    @Nested
    class WhenCancelling {
        @Test
        void itEndsHoweverItStood() {
            given().when(cancel(MAY)).then(CANCELLED);
            given(STARTED).when(cancel(MAY)).then(CANCELLED);
            given(STARTED, SUSPENDED).when(cancel(MAY)).then(CANCELLED);
        }

        @Test
        void rejectsADayBeforeTheNewestTurn() {
            given(SUSPENDED).when(cancel(APRIL)).then(new TimingRejection.EffectiveBeforeSubject(APRIL, MAY));
        }
    }

    /** Whatever was learnt first, the work or the end. */
    @Nested
    class WhenWorkIsOnRecord {
        @Test
        void rejectsAnEndOnAnEarlierDayAndNamesTheWork() {
            var rejection = new LifeRejection.WorkedLater(MAY, JUNE);
            given(PLANNED, STARTED, recorded(JUNE)).when(complete(MAY)).then(rejection);
            given(PLANNED, STARTED, recorded(JUNE)).when(cancel(MAY)).then(rejection);
            given(new InitiativeStarted(INITIATIVE, JUNE)).when(cancel(MAY)).then(rejection);
        }

        @Test
        void itEndsOnTheDayOfTheLastWorkToo() {
            given(PLANNED, STARTED, recorded(MAY)).when(complete(MAY)).then(COMPLETED);
            given(PLANNED, STARTED, recorded(MAY)).when(cancel(MAY)).then(CANCELLED);
        }

        @Test
        void aMonitorsReturnIsNoWork() {
            var achieved = new MilestoneAchieved(INITIATIVE, MILESTONE, progressId(1), null, LINK, APRIL);
            var returned =
                    new MilestoneReturned(INITIATIVE, MILESTONE, progressId(2), Percent.of(60), "Falta la firma", JUNE);
            given(PLANNED, achieved, STARTED, returned).when(complete(MAY)).then(COMPLETED);
        }

        @Test
        void aBeginningThatTurnedOutToBeEarlierDoesNotCount() {
            given(new InitiativeStarted(INITIATIVE, JUNE), STARTED)
                    .when(complete(MAY))
                    .then(COMPLETED);
        }
    }

    @Nested
    class WhenItIsOver {
        @Test
        void rejectsEveryTurnWhateverItsDay() {
            for (var end : List.<InitiativeEvent>of(COMPLETED, CANCELLED)) {
                var over = given(STARTED, end);
                turns(JUNE).forEach(turn -> over.when(turn).then(new LifeRejection.InitiativeOver(MAY)));
                turns(APRIL).stream()
                        .filter(turn -> !(turn instanceof StartInitiative))
                        .forEach(turn -> over.when(turn).then(new LifeRejection.InitiativeOver(MAY)));
            }
        }

        @Test
        void rejectsWhatHappenedOnThatDayOrAfterIt() {
            for (var on : List.of(MAY, JUNE)) {
                var over = given(PLANNED, STARTED, COMPLETED);
                var rejection = new LifeRejection.InitiativeOver(MAY);
                over.when(progress(on)).then(rejection);
                over.when(new AchieveMilestone(INITIATIVE, MILESTONE, progressId(1), null, LINK, on(on)))
                        .then(rejection);
                over.when(plan(on)).then(rejection);
                over.when(new AssignLeadSecretariat(INITIATIVE, new SecretariatCode("movilidad"), on(on)))
                        .then(rejection);
            }
        }

        @Test
        void whatWasDoneIsStillVerifiedAndReportedOn() {
            for (var end : List.<InitiativeEvent>of(COMPLETED, CANCELLED)) {
                var achieved = new MilestoneAchieved(INITIATIVE, MILESTONE, progressId(1), null, LINK, APRIL);
                given(PLANNED, achieved, STARTED, end)
                        .when(new VerifyMilestone(INITIATIVE, MILESTONE, on(JUNE)))
                        .then(new MilestoneVerified(INITIATIVE, MILESTONE, JUNE));
                var report = new ReportId(new UUID(0, 1));
                given(STARTED, end)
                        .when(new ReportSituation(
                                INITIATIVE,
                                report,
                                YearMonth.from(MAY),
                                SituationKind.OBSERVATION,
                                "Falta el cierre",
                                List.of(),
                                on(JUNE)))
                        .then(new SituationReported(
                                INITIATIVE,
                                report,
                                YearMonth.from(MAY),
                                SituationKind.OBSERVATION,
                                "Falta el cierre",
                                List.of(),
                                JUNE));
            }
        }

        @Test
        void whatHappenedBeforeMayBeEnteredLate() {
            given(PLANNED, STARTED, COMPLETED).when(progress(MAY.minusDays(1))).then(recorded(MAY.minusDays(1)));
            given(CANCELLED).when(start(APRIL)).then(STARTED);
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

    private static PlanMilestone plan(LocalDate day) {
        return new PlanMilestone(
                INITIATIVE, MILESTONE, "Obra", day("2024-12-31"), Weight.of(1), null, null, null, null, on(day));
    }

    private static RecordProgress progress(LocalDate day) {
        return new RecordProgress(INITIATIVE, MILESTONE, progressId(1), Percent.of(40), null, List.of(), on(day));
    }

    private static ProgressRecorded recorded(LocalDate day) {
        return new ProgressRecorded(INITIATIVE, MILESTONE, progressId(1), Percent.of(40), null, List.of(), day);
    }
}
