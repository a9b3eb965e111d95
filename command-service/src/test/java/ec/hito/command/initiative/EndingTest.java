package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LINK;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.on;
import static ec.hito.command.initiative.Spec.progressId;

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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an initiative comes to its end, and what that leaves to be recorded. */
class EndingTest {
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
