package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LINK;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.PLANNED_ON;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static ec.hito.command.initiative.Spec.progressId;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyingTest {
    private static final LocalDate MAY = day("2024-05-31");
    private static final LocalDate JUNE = day("2024-06-15");
    private static final InitiativeStarted STARTED = new InitiativeStarted(INITIATIVE, MAY);
    private static final ProgressCorrected RETURN_CORRECTED =
            new ProgressCorrected(INITIATIVE, MILESTONE, progressId(4), Percent.HUNDRED, "Error", JUNE);

    @Nested
    class WhenTheMilestoneIsAchieved {
        private final Spec spec = given(PLANNED, achieved(2, MAY), STARTED);

        @Test
        void itIsVerified() {
            spec.when(verify(JUNE)).then(verified(JUNE));
            spec.when(verify(MAY)).then(verified(MAY));
        }

        @Test
        void itIsReturnedWithAReasonAndThePercentageThatStands() {
            spec.when(giveBack(80, JUNE)).then(returned(80, JUNE));
            spec.when(giveBack(0, MAY)).then(returned(0, MAY));
        }

        @Test
        void rejectsADayBeforeTheAchievement() {
            var before = MAY.minusDays(1);
            spec.when(verify(before)).then(new TimingRejection.EffectiveBeforeSubject(before, MAY));
            spec.when(giveBack(80, before)).then(new TimingRejection.EffectiveBeforeSubject(before, MAY));
        }

        @Test
        void rejectsAReturnThatLeavesItWhole() {
            spec.when(giveBack(100, JUNE)).then(new MilestoneRule.ReturnedWhole());
        }

        @Test
        void aReturnComesAfterEveryRecord() {
            given(PLANNED, achieved(2, MAY), STARTED, recorded(100, JUNE))
                    .when(giveBack(80, JUNE.minusDays(1)))
                    .then(new TimingRejection.EffectiveBeforeSubject(JUNE.minusDays(1), JUNE));
        }
    }

    @Nested
    class WhenTheMilestoneIsVerified {
        private final Spec spec = given(PLANNED, achieved(2, MAY), STARTED, verified(JUNE));

        @ParameterizedTest
        @MethodSource("ec.hito.command.initiative.VerifyingTest#both")
        void itIsNeitherVerifiedAgainNorReturned(InitiativeCommand act) {
            spec.when(act).then(new MilestoneStanding.AlreadyVerified(MILESTONE));
        }

        @Test
        void itIsNotAchievedAgain() {
            spec.when(achieve(3, TODAY)).then(new Clash.AlreadyAchieved(MILESTONE));
        }
    }

    @Nested
    class WhenTheMilestoneWasReturned {
        private final Spec spec = given(PLANNED, achieved(2, MAY), STARTED, returned(80, JUNE));

        @ParameterizedTest
        @MethodSource("ec.hito.command.initiative.VerifyingTest#both")
        void itIsNotAchievedAnyMore(InitiativeCommand act) {
            spec.when(act).then(new MilestoneStanding.NotAchieved(MILESTONE));
        }

        @Test
        void progressGoesOnFromWhatStands() {
            spec.when(record(79, TODAY))
                    .then(new BrokenRule.ProgressWouldFall("percent", Percent.of(79), JUNE, Percent.of(80)));
            spec.when(record(85, TODAY)).then(recorded(85, TODAY));
        }

        @Test
        void itCanBeAchievedAgainAndThenVerified() {
            spec.when(achieve(3, TODAY)).then(achieved(3, TODAY));
            given(PLANNED, achieved(2, MAY), STARTED, returned(80, JUNE), achieved(3, TODAY))
                    .when(verify(TODAY))
                    .then(verified(TODAY));
        }

        @Test
        void rejectsAnAchievementBeforeTheReturn() {
            spec.when(achieve(3, JUNE.minusDays(1)))
                    .then(new BrokenRule.ProgressWouldFall("effectiveOn", Percent.HUNDRED, JUNE, Percent.of(80)));
        }

        @Test
        void rejectsAnAchievementBeforeTheOneThatWasReturned() {
            spec.when(achieve(3, MAY.minusDays(1)))
                    .then(new BrokenRule.ProgressWouldFall("effectiveOn", Percent.HUNDRED, JUNE, Percent.of(80)));
        }

        @Test
        void rejectsAnAchievementBeforeTheReturnAlsoWhereItsPercentageWasCorrected() {
            given(PLANNED, achieved(2, MAY), STARTED, returned(80, JUNE), RETURN_CORRECTED)
                    .when(achieve(3, MAY))
                    .then(new TimingRejection.EffectiveBeforeSubject(MAY, JUNE));
        }

        @Test
        void verifyingCannotReachBackBehindTheNewAchievement() {
            given(PLANNED, achieved(2, MAY), STARTED, returned(80, JUNE), achieved(3, TODAY))
                    .when(verify(JUNE))
                    .then(new TimingRejection.EffectiveBeforeSubject(JUNE, TODAY));
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void rejectsAMilestoneThatIsNotAchieved(InitiativeCommand act) {
        given(PLANNED, recorded(100, MAY)).when(act).then(new MilestoneStanding.NotAchieved(MILESTONE));
    }

    @ParameterizedTest
    @MethodSource("both")
    void rejectsAnUnknownMilestone(InitiativeCommand act) {
        given().when(act).then(new UnknownPart.UnknownMilestone(MILESTONE));
    }

    @ParameterizedTest
    @MethodSource("both")
    void rejectsAnUnknownInitiative(InitiativeCommand act) {
        givenNothing().when(act).then(new UnknownPart.UnknownInitiative(INITIATIVE));
    }

    @Test
    void rejectsADayBeforeTheMilestoneWasPlanned() {
        var before = PLANNED_ON.minusDays(1);
        given(PLANNED).when(verify(before)).then(new TimingRejection.EffectiveBeforeSubject(before, PLANNED_ON));
    }

    @Test
    void aReasonIsNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ReturnMilestone(INITIATIVE, MILESTONE, progressId(1), Percent.of(1), "", on(TODAY)));
    }

    static Stream<InitiativeCommand> both() {
        return Stream.of(verify(TODAY), giveBack(80, TODAY));
    }

    private static VerifyMilestone verify(LocalDate day) {
        return new VerifyMilestone(INITIATIVE, MILESTONE, on(day));
    }

    private static MilestoneVerified verified(LocalDate day) {
        return new MilestoneVerified(INITIATIVE, MILESTONE, day);
    }

    private static ReturnMilestone giveBack(int percent, LocalDate day) {
        return new ReturnMilestone(INITIATIVE, MILESTONE, progressId(4), Percent.of(percent), "Falta", on(day));
    }

    private static MilestoneReturned returned(int percent, LocalDate day) {
        return new MilestoneReturned(INITIATIVE, MILESTONE, progressId(4), Percent.of(percent), "Falta", day);
    }

    private static AchieveMilestone achieve(int number, LocalDate day) {
        return new AchieveMilestone(INITIATIVE, MILESTONE, progressId(number), null, LINK, on(day));
    }

    private static MilestoneAchieved achieved(int number, LocalDate day) {
        return new MilestoneAchieved(INITIATIVE, MILESTONE, progressId(number), null, LINK, day);
    }

    private static RecordProgress record(int percent, LocalDate day) {
        return new RecordProgress(INITIATIVE, MILESTONE, progressId(1), Percent.of(percent), null, LINK, on(day));
    }

    private static ProgressRecorded recorded(int percent, LocalDate day) {
        return new ProgressRecorded(INITIATIVE, MILESTONE, progressId(1), Percent.of(percent), null, LINK, day);
    }
}
