package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeDescribed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DescribingTest {
    private static final LocalDate MAY = day("2024-05-31");
    private static final LocalDate JUNE = day("2024-06-15");
    private static final LocalDate FROM = day("2024-07-01");
    private static final LocalDate TO = day("2025-06-30");

    @Nested
    class WhenSomethingIsSaid {
        @Test
        void everythingIsTaken() {
            given().when(new DescribeInitiative(
                            INITIATIVE,
                            "Una red.",
                            "No se conectan.",
                            "Más viajes.",
                            FROM,
                            TO,
                            List.of("Género"),
                            List.of("Ordenanza 1"),
                            on(MAY)))
                    .then(new InitiativeDescribed(
                            INITIATIVE,
                            "Una red.",
                            "No se conectan.",
                            "Más viajes.",
                            FROM,
                            TO,
                            List.of("Género"),
                            List.of("Ordenanza 1"),
                            MAY));
        }

        @Test
        void whatIsNotGivenIsNotInTheEvent() {
            given().when(problem("No se conectan.", MAY))
                    .then(new InitiativeDescribed(
                            INITIATIVE, null, "No se conectan.", null, null, null, List.of(), List.of(), MAY));
        }

        @Test
        void itOverwritesWhatSomebodySetBefore() {
            assertThat(problem("No se conectan.", MAY).overwrites()).isTrue();
        }
    }

    @Nested
    class WhenNothingIsSaid {
        @Test
        void thereIsNothingToDo() {
            given().when(problem(null, MAY)).thenNothingHappens();
        }
    }

    @Nested
    class WhenAPeriodIsPlanned {
        @Test
        void oneDayIsEnough() {
            given().when(planned(FROM, FROM, MAY)).then(described(FROM, FROM, MAY));
        }

        @Test
        void rejectsAnEndBeforeTheBeginning() {
            given().when(planned(TO, FROM, MAY)).then(new PeriodRejection.PlannedPeriodReversed(TO, FROM));
        }

        @Test
        void rejectsAnEndBeforeTheBeginningThatWasSaidBefore() {
            given(described(TO, null, MAY))
                    .when(planned(null, FROM, JUNE))
                    .then(new PeriodRejection.PlannedPeriodReversed(TO, FROM));
        }

        @Test
        void rejectsWhatALaterDayWouldMeet() {
            given(described(null, FROM, JUNE))
                    .when(planned(TO, null, MAY))
                    .then(new PeriodRejection.PlannedPeriodReversed(TO, FROM));
        }

        @Test
        void takesWhatALaterDayHasReplaced() {
            given(described(FROM, FROM, JUNE)).when(planned(TO, null, MAY)).then(described(TO, null, MAY));
        }

        @Test
        void rejectsAnImpossibleYear() {
            var slip = day("0204-07-01");
            given().when(planned(slip, null, MAY)).then(new PeriodRejection.PlannedDayOutOfRange("plannedFrom", slip));
            var far = day("2101-01-01");
            given().when(planned(null, far, MAY)).then(new PeriodRejection.PlannedDayOutOfRange("plannedTo", far));
        }
    }

    @Nested
    class WhenTheInitiativeDoesNotStand {
        @Test
        void rejectsAnUnknownOne() {
            givenNothing().when(problem("x", MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        @Test
        void rejectsADayBeforeItsRegistration() {
            var before = REGISTERED_ON.minusDays(1);
            given().when(problem("x", before)).then(new TimingRejection.EffectiveBeforeSubject(before, REGISTERED_ON));
        }

        @Test
        void rejectsOneThatIsOver() {
            given(new InitiativeCancelled(INITIATIVE, "No hay fondos", MAY))
                    .when(problem("x", JUNE))
                    .then(new LifeRejection.InitiativeOver(MAY));
        }
    }

    @Test
    void itsListsAreBounded() {
        var crowd = Collections.nCopies(DescribeInitiative.MOST_APPROACHES + 1, "Género");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DescribeInitiative(INITIATIVE, null, null, null, null, null, crowd, List.of(), on(MAY)));
    }

    private static DescribeInitiative problem(@Nullable String problem, LocalDate day) {
        return new DescribeInitiative(INITIATIVE, null, problem, null, null, null, List.of(), List.of(), on(day));
    }

    private static DescribeInitiative planned(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return new DescribeInitiative(INITIATIVE, null, null, null, from, to, List.of(), List.of(), on(day));
    }

    private static InitiativeDescribed described(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return new InitiativeDescribed(INITIATIVE, null, null, null, from, to, List.of(), List.of(), day);
    }
}
