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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.Percent;
import ec.hito.model.Weight;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.ProgressRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReschedulingTest {
    private static final LocalDate DUE = PLANNED.dueOn();
    private static final LocalDate MARCH = day("2025-03-31");
    private static final LocalDate MAY = day("2024-05-31");
    private static final String OFFICE = "Secretaría General de Planificación";
    private static final String DOCUMENT = "Oficio SGP-2024-0117";
    private static final Fault NO_OFFICE = Fault.at("authorisingOffice", "required");
    private static final Fault NO_DOCUMENT = Fault.at("document", "required");

    @Nested
    class WhenTheMilestoneIsNotDue {
        @Test
        void itsDueDayIsSetAnewForAReason() {
            given(PLANNED).when(reschedule(MARCH, null, null, TODAY)).then(rescheduled(MARCH, null, null, TODAY));
        }

        @Test
        void whoAllowedItIsKeptWhereSomebodySaysSo() {
            given(PLANNED)
                    .when(reschedule(MARCH, OFFICE, DOCUMENT, TODAY))
                    .then(rescheduled(MARCH, OFFICE, DOCUMENT, TODAY));
        }

        @Test
        void itsWeightIsSetAnewForAReason() {
            given(PLANNED).when(reweight(3, null, TODAY)).then(reweighted(3, null, TODAY));
        }

        @Test
        void itIsCancelledForAReason() {
            given(PLANNED).when(cancel(null, TODAY)).then(cancelled(null, TODAY));
        }

        @Test
        void theSameDueDayIsNothingToDo() {
            given(PLANNED).when(reschedule(DUE, null, null, TODAY)).thenNothingHappens();
        }

        @Test
        void theSameWeightIsNothingToDo() {
            given(PLANNED).when(reweight(1, null, TODAY)).thenNothingHappens();
        }

        @Test
        void whatWasSetAnewLastIsWhatStands() {
            var moved = given(
                    PLANNED, rescheduled(MARCH, null, null, day("2024-06-01")), reweighted(3, null, day("2024-06-01")));
            moved.when(reschedule(MARCH, null, null, TODAY)).thenNothingHappens();
            moved.when(reschedule(DUE, null, null, TODAY)).then(rescheduled(DUE, null, null, TODAY));
            moved.when(reweight(3, null, TODAY)).thenNothingHappens();
            moved.when(reweight(1, null, TODAY)).then(reweighted(1, null, TODAY));
        }

        @Test
        void aLateEntryIsComparedWithWhatStoodOnItsDay() {
            var moved = given(
                    PLANNED, rescheduled(MARCH, null, null, day("2024-06-01")), reweighted(3, null, day("2024-06-01")));
            moved.when(reschedule(MARCH, null, null, MAY)).then(rescheduled(MARCH, null, null, MAY));
            moved.when(reschedule(DUE, null, null, MAY)).thenNothingHappens();
            moved.when(reweight(3, null, MAY)).then(reweighted(3, null, MAY));
            moved.when(reweight(1, null, MAY)).thenNothingHappens();
        }

        @Test
        void onItsDueDayItIsNotDueYet() {
            given(dueOn(TODAY)).when(reschedule(MARCH, null, null, TODAY)).then(rescheduled(MARCH, null, null, TODAY));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1989-12-31", "2101-01-01", "0204-12-31"})
        void rejectsADueDayThatIsASlipOfThePen(LocalDate due) {
            given(PLANNED).when(reschedule(due, null, null, TODAY)).then(new BrokenRule.DueDayOutOfRange(due));
        }
    }

    @Nested
    class WhenTheMilestoneIsDue {
        private static final LocalDate YESTERDAY = TODAY.minusDays(1);

        private final Spec due = given(dueOn(YESTERDAY));

        @Test
        void moreTimeNeedsTheOfficeAndTheDocument() {
            due.when(reschedule(MARCH, null, null, TODAY)).then(refused(YESTERDAY, NO_DOCUMENT, NO_OFFICE));
            due.when(reschedule(MARCH, OFFICE, null, TODAY)).then(refused(YESTERDAY, NO_DOCUMENT));
            due.when(reschedule(MARCH, null, DOCUMENT, TODAY)).then(refused(YESTERDAY, NO_OFFICE));
            due.when(reschedule(MARCH, OFFICE, DOCUMENT, TODAY)).then(rescheduled(MARCH, OFFICE, DOCUMENT, TODAY));
        }

        @Test
        void anotherWeightNeedsTheDocument() {
            due.when(reweight(3, null, TODAY)).then(refused(YESTERDAY, NO_DOCUMENT));
            due.when(reweight(3, DOCUMENT, TODAY)).then(reweighted(3, DOCUMENT, TODAY));
        }

        @Test
        void cancellingNeedsTheDocument() {
            due.when(cancel(null, TODAY)).then(refused(YESTERDAY, NO_DOCUMENT));
            due.when(cancel(DOCUMENT, TODAY)).then(cancelled(DOCUMENT, TODAY));
        }

        @Test
        void datingTheActBackDoesNotSpareTheDocument() {
            due.when(reschedule(MARCH, OFFICE, null, MAY)).then(refused(YESTERDAY, NO_DOCUMENT));
        }

        @Test
        void whatChangesNothingNeedsNoDocument() {
            due.when(reschedule(YESTERDAY, null, null, TODAY)).thenNothingHappens();
            due.when(reweight(1, null, TODAY)).thenNothingHappens();
        }

        @Test
        void oneThatWasGivenMoreTimeIsNotDueAnyMore() {
            given(dueOn(MAY), rescheduled(MARCH, OFFICE, DOCUMENT, day("2024-06-10")))
                    .when(reweight(3, null, TODAY))
                    .then(reweighted(3, null, TODAY));
        }

        @Test
        void oneThatWasPutForwardIsDue() {
            given(PLANNED, rescheduled(day("2024-06-15"), null, null, day("2024-06-10")))
                    .when(reweight(3, null, MAY))
                    .then(refused(day("2024-06-15"), NO_DOCUMENT));
        }

        private static MilestoneRule.DocumentRequired refused(LocalDate dueOn, Fault... missing) {
            return new MilestoneRule.DocumentRequired(dueOn, List.of(missing));
        }
    }

    @Nested
    class WhenTheMilestoneIsCancelled {
        private final Spec spec = given(PLANNED, cancelled(null, MAY));

        static Stream<InitiativeCommand> acts() {
            return Stream.concat(
                    allOfTheKind(TODAY),
                    Stream.of(
                            new RecordProgress(
                                    INITIATIVE, MILESTONE, progressId(1), Percent.of(1), null, LINK, on(TODAY)),
                            new AchieveMilestone(INITIATIVE, MILESTONE, progressId(1), null, LINK, on(TODAY)),
                            new CorrectProgress(
                                    INITIATIVE, MILESTONE, progressId(1), Percent.of(1), "Error", null, on(TODAY)),
                            new VerifyMilestone(INITIATIVE, MILESTONE, on(TODAY)),
                            new ReturnMilestone(
                                    INITIATIVE, MILESTONE, progressId(1), Percent.of(1), "Falta", on(TODAY))));
        }

        @ParameterizedTest
        @MethodSource("acts")
        void itTakesNoMoreActs(InitiativeCommand act) {
            spec.when(act).then(new MilestoneStanding.MilestoneCancelled(MILESTONE));
        }
    }

    @Nested
    class WhenACancellationIsDatedBack {
        @Test
        void nothingOfTheMilestoneMayBeOnRecordForALaterDay() {
            var june = day("2024-06-15");
            Stream.<InitiativeEvent>of(
                            new ProgressRecorded(
                                    INITIATIVE, MILESTONE, progressId(1), Percent.of(10), null, List.of(), june),
                            new MilestoneAchieved(INITIATIVE, MILESTONE, progressId(1), null, LINK, june),
                            rescheduled(MARCH, null, null, june),
                            reweighted(3, null, june))
                    .forEach(later -> {
                        given(PLANNED, later)
                                .when(cancel(null, MAY))
                                .then(new TimingRejection.EffectiveBeforeSubject(MAY, june));
                        given(PLANNED, later).when(cancel(null, june)).then(cancelled(null, june));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("tooEarly")
    void rejectsADayBeforeTheMilestoneWasPlanned(InitiativeCommand act) {
        given(PLANNED).when(act).then(new TimingRejection.EffectiveBeforeSubject(PLANNED_ON.minusDays(1), PLANNED_ON));
    }

    static Stream<InitiativeCommand> tooEarly() {
        return allOfTheKind(PLANNED_ON.minusDays(1));
    }

    @ParameterizedTest
    @MethodSource("today")
    void rejectsAnUnknownMilestone(InitiativeCommand act) {
        given().when(act).then(new UnknownPart.UnknownMilestone(MILESTONE));
    }

    @ParameterizedTest
    @MethodSource("today")
    void rejectsAnUnknownInitiative(InitiativeCommand act) {
        givenNothing().when(act).then(new UnknownPart.UnknownInitiative(INITIATIVE));
    }

    static Stream<InitiativeCommand> today() {
        return allOfTheKind(TODAY);
    }

    @Test
    void whatIsSetAnewOverwritesAndACancellationDoesNot() {
        assertThat(allOfTheKind(TODAY).map(InitiativeCommand::overwrites)).containsExactly(true, true, false);
    }

    @Test
    void aReasonIsNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CancelMilestone(INITIATIVE, MILESTONE, " ", null, on(TODAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReweightMilestone(INITIATIVE, MILESTONE, Weight.of(2), "", null, on(TODAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RescheduleMilestone(INITIATIVE, MILESTONE, MARCH, "", null, null, on(TODAY)));
    }

    private static Stream<InitiativeCommand> allOfTheKind(LocalDate day) {
        return Stream.of(reschedule(MARCH, OFFICE, DOCUMENT, day), reweight(3, DOCUMENT, day), cancel(DOCUMENT, day));
    }

    private static MilestonePlanned dueOn(LocalDate due) {
        return new MilestonePlanned(
                INITIATIVE, MILESTONE, "Estudios", due, Weight.of(1), null, null, null, null, PLANNED_ON);
    }

    private static RescheduleMilestone reschedule(
            LocalDate due, @Nullable String office, @Nullable String document, LocalDate day) {
        return new RescheduleMilestone(INITIATIVE, MILESTONE, due, "Falta el permiso", office, document, on(day));
    }

    private static MilestoneRescheduled rescheduled(
            LocalDate due, @Nullable String office, @Nullable String document, LocalDate day) {
        return new MilestoneRescheduled(INITIATIVE, MILESTONE, due, "Falta el permiso", office, document, day);
    }

    private static ReweightMilestone reweight(int weight, @Nullable String document, LocalDate day) {
        return new ReweightMilestone(INITIATIVE, MILESTONE, Weight.of(weight), "Abarca más", document, on(day));
    }

    private static MilestoneReweighted reweighted(int weight, @Nullable String document, LocalDate day) {
        return new MilestoneReweighted(INITIATIVE, MILESTONE, Weight.of(weight), "Abarca más", document, day);
    }

    private static CancelMilestone cancel(@Nullable String document, LocalDate day) {
        return new CancelMilestone(INITIATIVE, MILESTONE, "Lo asume otra", document, on(day));
    }

    private static MilestoneCancelled cancelled(@Nullable String document, LocalDate day) {
        return new MilestoneCancelled(INITIATIVE, MILESTONE, "Lo asume otra", document, day);
    }
}
