package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LINK;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ReportId;
import ec.hito.model.SituationKind;
import ec.hito.model.stored.SituationReported;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTest {
    private static final ReportId REPORT = new ReportId(new UUID(2, 1));
    private static final YearMonth MAY = YearMonth.of(2024, 5);

    @ParameterizedTest
    @EnumSource
    void everyKindIsTakenWithItsText(SituationKind kind) {
        given().when(report(MAY, kind, "Sigue en trámite", TODAY)).then(reported(MAY, kind, "Sigue en trámite", TODAY));
    }

    @Test
    void thatNothingChangedNeedsNoText() {
        given().when(report(MAY, SituationKind.NO_CHANGE, null, TODAY))
                .then(reported(MAY, SituationKind.NO_CHANGE, null, TODAY));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_CHANGE")
    void anythingElseDoes(SituationKind kind) {
        given().when(report(MAY, kind, null, TODAY)).then(new ReportRule.ReportTextRequired());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06", "1990-01"})
    void takesTheRunningMonthAndThoseBefore(YearMonth period) {
        given().when(report(period, SituationKind.NO_CHANGE, null, TODAY))
                .then(reported(period, SituationKind.NO_CHANGE, null, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07", "1989-12", "0204-06"})
    void rejectsAMonthThatCannotBeReportedOn(YearMonth period) {
        given().when(report(period, SituationKind.NO_CHANGE, null, TODAY))
                .then(new ReportRule.PeriodOutOfRange(period, YearMonth.of(1990, 1), YearMonth.of(2024, 6)));
    }

    @Test
    void rejectsADayBeforeTheInitiativeWasRegistered() {
        var before = REGISTERED_ON.minusDays(1);
        given().when(report(YearMonth.of(2024, 3), SituationKind.NO_CHANGE, null, before))
                .then(new TimingRejection.EffectiveBeforeSubject(before, REGISTERED_ON));
    }

    @Test
    void rejectsAnUnknownInitiative() {
        givenNothing()
                .when(report(MAY, SituationKind.NO_CHANGE, null, TODAY))
                .then(new UnknownPart.UnknownInitiative(INITIATIVE));
    }

    private static ReportSituation report(YearMonth period, SituationKind kind, @Nullable String text, LocalDate day) {
        return new ReportSituation(INITIATIVE, REPORT, period, kind, text, LINK, on(day));
    }

    private static SituationReported reported(
            YearMonth period, SituationKind kind, @Nullable String text, LocalDate day) {
        return new SituationReported(INITIATIVE, REPORT, period, kind, text, LINK, day);
    }
}
