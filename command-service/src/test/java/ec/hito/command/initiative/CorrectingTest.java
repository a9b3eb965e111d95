package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LINK;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static ec.hito.command.initiative.Spec.progressId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectingTest {
    private static final LocalDate APRIL = day("2024-04-30");
    private static final LocalDate MAY = day("2024-05-31");
    private static final LocalDate JUNE = day("2024-06-15");

    @Nested
    class WhenProgressIsOnRecord {
        private final Spec spec = given(PLANNED, recorded(1, 30, APRIL), recorded(2, 60, JUNE));

        @ParameterizedTest
        @ValueSource(ints = {0, 29, 59, 61, 100})
        void aRecordIsCorrectedUpAndDownOnItsOwnDay(int percent) {
            spec.when(correct(2, percent)).then(corrected(2, percent, JUNE));
            spec.when(correct(1, percent)).then(corrected(1, percent, APRIL));
        }

        @Test
        void thePercentageThatStandsIsNothingToDo() {
            spec.when(correct(2, 60)).thenNothingHappens();
        }

        @Test
        void theDayOfTheRecordMayBeSaid() {
            spec.when(correct(2, 50, JUNE)).then(corrected(2, 50, JUNE));
        }

        @Test
        void rejectsAnotherDay() {
            spec.when(correct(2, 50, MAY)).then(new MilestoneRule.NotTheDayOfTheRecord(MAY, JUNE));
        }

        @Test
        void rejectsARecordThatTheMilestoneDoesNotHave() {
            spec.when(correct(9, 50)).then(new MilestoneRule.UnknownProgress(progressId(9)));
        }
    }

    @Nested
    class WhenARecordWasCorrected {
        private final Spec spec = given(
                PLANNED,
                recorded(1, 30, APRIL),
                new InitiativeStarted(INITIATIVE, APRIL),
                recorded(2, 60, JUNE),
                corrected(2, 40, JUNE));

        @Test
        void itIsCorrectedAgainByItsOwnName() {
            spec.when(correct(2, 45)).then(corrected(2, 45, JUNE));
            spec.when(correct(2, 60)).then(corrected(2, 60, JUNE));
            spec.when(correct(2, 40)).thenNothingHappens();
        }

        @Test
        void progressGoesOnFromWhatItSaysNow() {
            spec.when(record(45, TODAY)).then(recorded(3, 45, TODAY));
            spec.when(record(39, TODAY))
                    .then(new BrokenRule.ProgressWouldFall("percent", Percent.of(39), JUNE, Percent.of(40)));
            spec.when(record(41, MAY))
                    .then(new BrokenRule.ProgressWouldFall("percent", Percent.of(41), JUNE, Percent.of(40)));
        }

        @Test
        void anAchievementIsNotFollowedByLessHoweverFarBehind() {
            given(PLANNED, recorded(1, 100, MAY), recorded(2, 100, JUNE), corrected(2, 40, JUNE))
                    .when(new AchieveMilestone(INITIATIVE, MILESTONE, progressId(3), null, LINK, on(APRIL)))
                    .then(new BrokenRule.ProgressWouldFall("effectiveOn", Percent.HUNDRED, JUNE, Percent.of(40)));
        }

        @Test
        void itKeepsItsPlaceAmongThoseOfItsDay() {
            given(PLANNED, recorded(1, 30, JUNE), recorded(2, 60, JUNE), corrected(1, 20, JUNE))
                    .when(record(59, TODAY))
                    .then(new BrokenRule.ProgressWouldFall("percent", Percent.of(59), JUNE, Percent.of(60)));
        }
    }

    @Nested
    class WhenTheMilestoneIsAchieved {
        private final Spec spec = given(PLANNED, recorded(1, 30, APRIL), achieved(MAY), recorded(3, 100, JUNE));

        @Test
        void theAchievementIsNotCorrected() {
            spec.when(correct(2, 90)).then(new MilestoneRule.AchievementStands(MAY));
            spec.when(correct(2, 100)).then(new MilestoneRule.AchievementStands(MAY));
        }

        @Test
        void norIsARecordAfterIt() {
            spec.when(correct(3, 90)).then(new MilestoneRule.AchievementStands(MAY));
        }

        @Test
        void aRecordBeforeItIs() {
            spec.when(correct(1, 20)).then(corrected(1, 20, APRIL));
        }
    }

    @Nested
    class WhenTheMilestoneWasReturned {
        private final Spec spec = given(
                PLANNED,
                recorded(1, 30, APRIL),
                achieved(MAY),
                new MilestoneReturned(INITIATIVE, MILESTONE, progressId(4), Percent.of(80), "Falta", JUNE));

        @Test
        void thePercentageThatStandsIsCorrectedLikeAnyOther() {
            spec.when(correct(4, 70)).then(corrected(4, 70, JUNE));
        }

        @Test
        void theAchievementIsStillNotCorrected() {
            spec.when(correct(2, 90)).then(new MilestoneRule.AchievementStands(MAY));
        }
    }

    @Test
    void rejectsAnUnknownMilestone() {
        given().when(correct(1, 40)).then(new UnknownPart.UnknownMilestone(MILESTONE));
    }

    @Test
    void rejectsAnUnknownInitiative() {
        givenNothing().when(correct(1, 40)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
    }

    @Test
    void overwrites() {
        assertThat(correct(1, 40).overwrites()).isTrue();
    }

    @Test
    void aReasonIsNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CorrectProgress(INITIATIVE, MILESTONE, progressId(1), Percent.of(1), "", null, on(TODAY)));
    }

    private static CorrectProgress correct(int record, int percent) {
        return correct(record, percent, null);
    }

    private static CorrectProgress correct(int record, int percent, @Nullable LocalDate dayOfRecord) {
        return new CorrectProgress(
                INITIATIVE, MILESTONE, progressId(record), Percent.of(percent), "Error", dayOfRecord, on(TODAY));
    }

    private static ProgressCorrected corrected(int record, int percent, LocalDate day) {
        return new ProgressCorrected(INITIATIVE, MILESTONE, progressId(record), Percent.of(percent), "Error", day);
    }

    private static RecordProgress record(int percent, LocalDate day) {
        return new RecordProgress(INITIATIVE, MILESTONE, progressId(3), Percent.of(percent), null, LINK, on(day));
    }

    private static ProgressRecorded recorded(int number, int percent, LocalDate day) {
        return new ProgressRecorded(INITIATIVE, MILESTONE, progressId(number), Percent.of(percent), null, LINK, day);
    }

    private static MilestoneAchieved achieved(LocalDate day) {
        return new MilestoneAchieved(INITIATIVE, MILESTONE, progressId(2), null, LINK, day);
    }
}
