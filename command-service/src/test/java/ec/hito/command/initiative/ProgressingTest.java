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

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.Evidence;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.ProgressRecorded;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressingTest {
    private static final LocalDate APRIL = day("2024-04-30");
    private static final LocalDate MAY = day("2024-05-31");
    private static final LocalDate JUNE = day("2024-06-15");

    @Nested
    class WhenRecordingProgress {
        @Test
        void theFirstStartsTheInitiative() {
            given(PLANNED).when(record(40, MAY)).then(recorded(40, MAY), new InitiativeStarted(INITIATIVE, MAY));
        }

        @Test
        void aLaterOneDoesNotStartItAgain() {
            given(PLANNED, recorded(40, MAY), new InitiativeStarted(INITIATIVE, MAY))
                    .when(record(60, JUNE))
                    .then(recorded(60, JUNE));
        }

        @Test
        void anEarlierOneTellsThatItBeganEarlier() {
            given(PLANNED, recorded(40, MAY), new InitiativeStarted(INITIATIVE, MAY))
                    .when(record(10, APRIL))
                    .then(recorded(10, APRIL), new InitiativeStarted(INITIATIVE, APRIL));
        }

        @Test
        void rejectsAnUnknownMilestone() {
            given().when(record(40, MAY)).then(new UnknownPart.UnknownMilestone(MILESTONE));
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing().when(record(40, MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        @Test
        void rejectsADayBeforeTheMilestoneWasPlanned() {
            var before = PLANNED_ON.minusDays(1);
            given(PLANNED)
                    .when(record(40, before))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, PLANNED_ON));
        }

        @Test
        void rejectsAFutureDay() {
            given(PLANNED)
                    .when(record(40, TODAY.plusDays(1)))
                    .then(new TimingRejection.FutureDay(TODAY.plusDays(1), TODAY));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ftp://quito.gob.ec/a", "acta.pdf", "https:///acta.pdf", "javascript:alert(1)"})
        void takesOnlyLinksAsEvidence(String url) {
            var evidence = List.<Evidence>of(new Evidence.Link(URI.create(url)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RecordProgress(
                            INITIATIVE, MILESTONE, progressId(1), Percent.of(1), null, evidence, on(MAY)));
        }
    }

    @Nested
    class WhenAnUploadThatIsCitedIsNotThere {
        private static final List<Fault> FAULTS = List.of(Fault.at("evidence[0].uploadId", "unknown-upload"));

        @Test
        void rejectsTheProgressAndNamesIt() {
            given(PLANNED)
                    .when(new RecordProgress(
                            INITIATIVE, MILESTONE, progressId(1), Percent.of(40), null, List.of(), FAULTS, on(MAY)))
                    .then(new BrokenRule.UnknownReference(FAULTS));
        }

        @Test
        void rejectsTheAchievementAndNamesIt() {
            given(PLANNED)
                    .when(new AchieveMilestone(INITIATIVE, MILESTONE, progressId(1), null, List.of(), FAULTS, on(MAY)))
                    .then(new BrokenRule.UnknownReference(FAULTS));
        }
    }

    @Nested
    class WhenProgressIsOnRecord {
        private final Spec spec =
                given(PLANNED, recorded(30, APRIL), new InitiativeStarted(INITIATIVE, APRIL), recorded(60, JUNE));

        @ParameterizedTest
        @CsvSource({"2024-05-31, 30", "2024-05-31, 45", "2024-05-31, 60", "2024-06-15, 60", "2024-06-20, 100"})
        void takesWhatLiesBetweenItsNeighbours(LocalDate day, int percent) {
            spec.when(record(percent, day)).then(recorded(percent, day));
        }

        @ParameterizedTest
        @CsvSource({
            "2024-05-31, 29, 2024-04-30, 30",
            "2024-05-31, 61, 2024-06-15, 60",
            "2024-04-30, 10, 2024-04-30, 30",
            "2024-06-15, 59, 2024-06-15, 60",
            "2024-06-20, 50, 2024-06-15, 60",
            "2024-04-15, 31, 2024-04-30, 30"
        })
        void rejectsAFallAndNamesTheNeighbour(LocalDate day, int percent, LocalDate neighbour, int neighbours) {
            spec.when(record(percent, day))
                    .then(new BrokenRule.ProgressWouldFall(
                            "percent", Percent.of(percent), neighbour, Percent.of(neighbours)));
        }
    }

    @Nested
    class WhenAchievingAMilestone {
        @Test
        void itIsDoneAndTheInitiativeStarted() {
            given(PLANNED).when(achieve(MAY, LINK)).then(achieved(MAY), new InitiativeStarted(INITIATIVE, MAY));
        }

        @Test
        void rejectsItWithoutEvidence() {
            given(PLANNED).when(achieve(MAY, List.of())).then(new BrokenRule.EvidenceRequired());
        }

        @Test
        void rejectsASecondTime() {
            given(PLANNED, achieved(MAY)).when(achieve(JUNE, LINK)).then(new Clash.AlreadyAchieved(MILESTONE));
        }

        @Test
        void rejectsADayBeforeARecordOfLess() {
            given(PLANNED, recorded(60, JUNE))
                    .when(achieve(MAY, LINK))
                    .then(new BrokenRule.ProgressWouldFall("effectiveOn", Percent.HUNDRED, JUNE, Percent.of(60)));
        }

        @Test
        void rejectsADayBeforeTheMilestoneWasPlanned() {
            var before = PLANNED_ON.minusDays(1);
            given(PLANNED)
                    .when(achieve(before, LINK))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, PLANNED_ON));
        }

        @Test
        void rejectsAnUnknownMilestone() {
            given().when(achieve(MAY, LINK)).then(new UnknownPart.UnknownMilestone(MILESTONE));
        }

        @Test
        void progressCannotFallAfterwards() {
            given(PLANNED, achieved(MAY), new InitiativeStarted(INITIATIVE, MAY))
                    .when(record(90, JUNE))
                    .then(new BrokenRule.ProgressWouldFall("percent", Percent.of(90), MAY, Percent.HUNDRED));
        }

        private AchieveMilestone achieve(LocalDate day, List<Evidence> evidence) {
            return new AchieveMilestone(INITIATIVE, MILESTONE, progressId(2), null, evidence, on(day));
        }

        private MilestoneAchieved achieved(LocalDate day) {
            return new MilestoneAchieved(INITIATIVE, MILESTONE, progressId(2), null, LINK, day);
        }
    }

    private static RecordProgress record(int percent, LocalDate day) {
        return new RecordProgress(INITIATIVE, MILESTONE, progressId(1), Percent.of(percent), "Nota", LINK, on(day));
    }

    private static ProgressRecorded recorded(int percent, LocalDate day) {
        return new ProgressRecorded(INITIATIVE, MILESTONE, progressId(1), Percent.of(percent), "Nota", LINK, day);
    }
}
