package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.TODAY;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static ec.hito.command.initiative.Spec.progressId;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.Percent;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeEndorsed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EndorsingTest {
    private static final String REASON = "Ya consta en otra";
    private static final LocalDate APRIL = day("2024-04-30");
    private static final LocalDate MAY = day("2024-05-31");

    private static final InitiativeEndorsed ENDORSED = new InitiativeEndorsed(INITIATIVE, APRIL);
    private static final InitiativeDeclined DECLINED = new InitiativeDeclined(INITIATIVE, REASON, APRIL);

    @Nested
    class WhenEndorsing {
        @Test
        void aProposalBecomesPartOfThePlan() {
            given().when(endorse(APRIL)).then(ENDORSED);
        }

        @Test
        void aSecondTimeThereIsNothingToDo() {
            given(ENDORSED).when(endorse(MAY)).thenNothingHappens();
        }

        @Test
        void rejectsWhatWasDeclined() {
            given(DECLINED).when(endorse(MAY)).then(new LifeRejection.AlreadyDeclined());
        }

        @Test
        void rejectsADayBeforeTheRegistration() {
            var before = REGISTERED_ON.minusDays(1);
            given().when(endorse(before)).then(new TimingRejection.EffectiveBeforeSubject(before, REGISTERED_ON));
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing().when(endorse(MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        @Test
        void rejectsAProposalThatWasCancelled() {
            given(new InitiativeCancelled(INITIATIVE, REASON, APRIL))
                    .when(endorse(MAY))
                    .then(new LifeRejection.InitiativeOver(APRIL));
        }
    }

    @Nested
    class WhenDeclining {
        @Test
        void aProposalStaysOutsideThePlan() {
            given().when(decline(APRIL)).then(DECLINED);
        }

        @Test
        void rejectsWhatIsEndorsed() {
            given(ENDORSED).when(decline(MAY)).then(new LifeRejection.AlreadyEndorsed());
        }

        @Test
        void rejectsASecondTime() {
            given(DECLINED).when(decline(MAY)).then(new LifeRejection.AlreadyDeclined());
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing().when(decline(MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        @Test
        void rejectsAFutureDay() {
            var tomorrow = TODAY.plusDays(1);
            given().when(decline(tomorrow)).then(new TimingRejection.FutureDay(tomorrow, TODAY));
        }

        @Test
        void asksForAReason() {
            assertThatIllegalArgumentException().isThrownBy(() -> new DeclineInitiative(INITIATIVE, "", on(MAY)));
        }

        @Test
        void nothingMoreIsRecordedAfterwards() {
            var declined = given(PLANNED, DECLINED);
            var rejection = new LifeRejection.AlreadyDeclined();
            for (var day : List.of(APRIL.minusDays(1), MAY)) {
                declined.when(new StartInitiative(INITIATIVE, on(day))).then(rejection);
                declined.when(new RecordProgress(
                                INITIATIVE, MILESTONE, progressId(1), Percent.of(1), null, List.of(), on(day)))
                        .then(rejection);
            }
        }
    }

    private static EndorseInitiative endorse(LocalDate day) {
        return new EndorseInitiative(INITIATIVE, on(day));
    }

    private static DeclineInitiative decline(LocalDate day) {
        return new DeclineInitiative(INITIATIVE, REASON, on(day));
    }
}
