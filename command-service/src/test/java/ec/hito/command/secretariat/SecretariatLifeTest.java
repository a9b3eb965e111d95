package ec.hito.command.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecretariatLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final SecretariatCode SALUD = new SecretariatCode("salud");
    private static final SecretariatCode SOCIAL = new SecretariatCode("social");
    private static final SecretariatCode NOBODY = new SecretariatCode("nadie");
    private static final SecretariatRegistered REGISTERED =
            new SecretariatRegistered(SALUD, "Secretaría de Salud", List.of(), APRIL);
    private static final SecretariatRegistered SUCCESSOR =
            new SecretariatRegistered(SOCIAL, "Secretaría de Inclusión Social", List.of(), APRIL.plusDays(10));
    private static final SecretariatRenamed RENAMED =
            new SecretariatRenamed(SALUD, "Secretaría de Salud Pública", null, MAY);
    private static final SecretariatsMerged MERGED = new SecretariatsMerged(SALUD, SOCIAL, "Reforma orgánica", JUNE);

    @Nested
    class WhenRenaming {
        @Test
        void itBearsTheNewName() {
            then(rename("Secretaría de Salud Pública", MAY), RENAMED, REGISTERED);
        }

        @Test
        void theSameNameAgainChangesNothing() {
            assertThat(decide(rename("Secretaría de Salud Pública", JUNE), REGISTERED, RENAMED))
                    .isEqualTo(Decision.nothingToDo());
        }

        @Test
        void aNameOfAnEarlierDayIsRecordedAndLeavesTheLaterOne() {
            var earlier = new SecretariatRenamed(SALUD, "Salud", null, APRIL.plusDays(1));
            then(rename("Salud", earlier.effectiveOn()), earlier, REGISTERED, RENAMED);
            assertThat(stateAfter(REGISTERED, RENAMED, earlier))
                    .isEqualTo(new SecretariatState.Registered("Secretaría de Salud Pública", APRIL, MAY));
        }

        @Test
        void rejectsOneThatIsNotRegistered() {
            rejects(rename("Salud", MAY), new SecretariatRejection.Unknown(SALUD));
        }

        @Test
        void rejectsOneThatBecamePartOfAnother() {
            rejects(
                    rename("Salud", TODAY),
                    new SecretariatRejection.AlreadyMerged(SALUD, SOCIAL, JUNE),
                    REGISTERED,
                    MERGED);
        }

        @Test
        void rejectsADayBeforeItWasRegistered() {
            var before = APRIL.minusDays(1);
            rejects(rename("Salud", before), new TimingRejection.EffectiveBeforeSubject(before, APRIL), REGISTERED);
        }

        @Test
        void rejectsADayThatHasNotCome() {
            var tomorrow = TODAY.plusDays(1);
            rejects(rename("Salud", tomorrow), new TimingRejection.FutureDay(tomorrow, TODAY), REGISTERED);
        }

        private RenameSecretariat rename(String name, LocalDate day) {
            return new RenameSecretariat(SALUD, name, null, new Timing(day, TODAY));
        }
    }

    @Nested
    class WhenMerging {
        @Test
        void itBecomesPartOfTheOther() {
            then(merge(SOCIAL, JUNE), MERGED, REGISTERED);
        }

        @Test
        void theSameMergerAgainChangesNothing() {
            assertThat(decide(merge(SOCIAL, TODAY), REGISTERED, MERGED)).isEqualTo(Decision.nothingToDo());
        }

        @Test
        void rejectsASecondSuccessor() {
            rejects(
                    merge(new SecretariatCode("movilidad"), TODAY),
                    new SecretariatRejection.AlreadyMerged(SALUD, SOCIAL, JUNE),
                    REGISTERED,
                    MERGED);
        }

        @Test
        void itsCodeIsNotGivenAgain() {
            var again = new RegisterSecretariat(SALUD, "Otra", List.of(), new Timing(TODAY, TODAY));
            rejects(again, new SecretariatRejection.Duplicate(SALUD, "Secretaría de Salud"), REGISTERED, MERGED);
        }

        @Test
        void rejectsOneThatIsNotRegistered() {
            rejects(merge(SOCIAL, JUNE), new SecretariatRejection.Unknown(SALUD));
        }

        @Test
        void rejectsItselfAsSuccessor() {
            rejects(merge(SALUD, JUNE), new SecretariatRejection.MergedIntoItself(SALUD), REGISTERED);
        }

        @Test
        void rejectsASuccessorThatIsNotRegistered() {
            rejects(merge(NOBODY, JUNE), new SecretariatRejection.UnknownSuccessor(NOBODY), REGISTERED);
        }

        @Test
        void rejectsASuccessorThatBecamePartOfAnotherSoThatNoRingArises() {
            var catalogue = catalogue().evolve(new SecretariatsMerged(SOCIAL, SALUD, "Reforma", MAY));
            assertThat(SecretariatDecider.decide(merge(SOCIAL, JUNE), stateAfter(REGISTERED), catalogue))
                    .isEqualTo(Decision.reject(new SecretariatRejection.SuccessorMerged(SOCIAL, SALUD)));
        }

        @Test
        void rejectsADayBeforeItGotItsName() {
            var before = MAY.minusDays(1);
            rejects(
                    merge(SOCIAL, before),
                    new TimingRejection.EffectiveBeforeSubject(before, MAY),
                    REGISTERED,
                    RENAMED);
        }

        @Test
        void rejectsADayBeforeTheSuccessorWasThere() {
            rejects(
                    merge(SOCIAL, APRIL),
                    new TimingRejection.EffectiveBeforeSubject(APRIL, SUCCESSOR.effectiveOn()),
                    REGISTERED);
        }

        @Test
        void rejectsADayThatHasNotCome() {
            var tomorrow = TODAY.plusDays(1);
            rejects(merge(SOCIAL, tomorrow), new TimingRejection.FutureDay(tomorrow, TODAY), REGISTERED);
        }

        private MergeSecretariat merge(SecretariatCode into, LocalDate day) {
            return new MergeSecretariat(SALUD, into, "Reforma orgánica", new Timing(day, TODAY));
        }
    }

    private static void then(SecretariatCommand command, SecretariatEvent event, SecretariatEvent... given) {
        assertThat(decide(command, given)).isEqualTo(Decision.accept(event));
    }

    private static void rejects(SecretariatCommand command, Rejection rejection, SecretariatEvent... given) {
        assertThat(decide(command, given)).isEqualTo(Decision.reject(rejection));
    }

    private static Decision<SecretariatEvent> decide(SecretariatCommand command, SecretariatEvent... given) {
        return SecretariatDecider.decide(command, stateAfter(given), catalogue());
    }

    private static SecretariatState stateAfter(SecretariatEvent... given) {
        var state = SecretariatState.INITIAL;
        for (var event : given) {
            state = state.evolve(event);
        }
        return state;
    }

    private static Catalogue catalogue() {
        return OfficialData.catalogue().evolve(REGISTERED).evolve(SUCCESSOR);
    }
}
