package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.AGREEMENT;
import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.MECHANISM;
import static ec.hito.command.initiative.Spec.MILESTONE;
import static ec.hito.command.initiative.Spec.OBJECTIVE;
import static ec.hito.command.initiative.Spec.PLANNED;
import static ec.hito.command.initiative.Spec.PLANNED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.on;

import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.Weight;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An initiative gives up the articulation that it was registered with, having another one. */
class WithdrawingTest {
    private static final LocalDate MAY = day("2024-05-20");
    private static final LocalDate JUNE = day("2024-06-15");
    private static final ArticulationId SECOND = new ArticulationId(new UUID(0, 20));
    private static final ArticulationAdded ADDED =
            new ArticulationAdded(INITIATIVE, SECOND, OBJECTIVE, "Sumar", null, MAY);
    private static final MechanismDetached DETACHED =
            new MechanismDetached(INITIATIVE, MECHANISM, "Se registró dos veces", JUNE);
    private static final ArticulationWithdrawn WITHDRAWN =
            new ArticulationWithdrawn(INITIATIVE, ARTICULATION, "Se registró dos veces", JUNE);
    private static final MechanismSigned SIGNED =
            new MechanismSigned(INITIATIVE, MECHANISM, "CONV-1", MAY, MAY, null, List.of("Liga Barrial"), MAY);

    @Test
    void itGoesWithTheMechanismsThatWereNotSigned() {
        givenTwo().when(withdraw(ARTICULATION, JUNE)).then(DETACHED, WITHDRAWN);
    }

    @Test
    void withdrawnAlreadyThereIsNothingToDo() {
        givenTwo(DETACHED, WITHDRAWN).when(withdraw(ARTICULATION, JUNE)).thenNothingHappens();
    }

    @Test
    void nothingElseIsRecordedOfItAfterwards() {
        var unknown = new UnknownPart.UnknownArticulation(ARTICULATION);
        givenTwo(DETACHED, WITHDRAWN)
                .when(new RewordArticulation(INITIATIVE, ARTICULATION, "Otra vez", "Errata", on(JUNE)))
                .then(unknown);
        var mechanism =
                new NewMechanism(new MechanismId(new UUID(0, 30)), AGREEMENT, null, null, null, List.of(), null);
        givenTwo(DETACHED, WITHDRAWN)
                .when(new AttachMechanism(INITIATIVE, ARTICULATION, mechanism, on(JUNE)))
                .then(unknown);
    }

    @Test
    void rejectsTheLastOne() {
        given().when(withdraw(ARTICULATION, JUNE)).then(new AlignmentRule.LastArticulation(ARTICULATION, JUNE));
    }

    @Test
    void rejectsADayOnWhichItWasTheOnlyOneThoughThereIsAnotherSince() {
        var before = MAY.minusDays(1);
        givenTwo().when(withdraw(ARTICULATION, before)).then(new AlignmentRule.LastArticulation(ARTICULATION, before));
    }

    @Test
    void rejectsADayFromWhichOnTheOthersLeaveAGap() {
        var third = new ArticulationId(new UUID(0, 21));
        var secondGone = new ArticulationWithdrawn(INITIATIVE, SECOND, "Repetida", JUNE);
        InitiativeEvent late = new ArticulationAdded(INITIATIVE, third, OBJECTIVE, "Tercera", null, JUNE.plusDays(1));
        InitiativeEvent inTime = new ArticulationAdded(INITIATIVE, third, OBJECTIVE, "Tercera", null, JUNE);
        givenTwo(secondGone, late)
                .when(withdraw(ARTICULATION, MAY))
                .then(new AlignmentRule.LastArticulation(ARTICULATION, MAY));
        givenTwo(secondGone, inTime)
                .when(withdraw(ARTICULATION, MAY))
                .then(
                        new MechanismDetached(INITIATIVE, MECHANISM, "Se registró dos veces", MAY),
                        new ArticulationWithdrawn(INITIATIVE, ARTICULATION, "Se registró dos veces", MAY));
    }

    @Test
    void rejectsADayBeforeWhatBelongedToItWasGivenUp() {
        var before = JUNE.minusDays(1);
        var tooEarly = new TimingRejection.EffectiveBeforeSubject(before, JUNE);
        givenTwo(
                        milestone(ARTICULATION, null),
                        new MilestoneCancelled(INITIATIVE, MILESTONE, "Ya no se hará", null, JUNE))
                .when(withdraw(ARTICULATION, before))
                .then(tooEarly);
        givenTwo(DETACHED).when(withdraw(ARTICULATION, before)).then(tooEarly);
    }

    @Test
    void rejectsOneThatIsNotThere() {
        var nowhere = new ArticulationId(new UUID(0, 99));
        givenTwo().when(withdraw(nowhere, JUNE)).then(new UnknownPart.UnknownArticulation(nowhere));
    }

    @Test
    void rejectsOneForWhichSomethingWasSignedEvenIfItEnded() {
        var stays = new MechanismRule.SignedStays(MECHANISM, MAY);
        givenTwo(SIGNED).when(withdraw(ARTICULATION, JUNE)).then(stays);
        givenTwo(SIGNED, new MechanismTerminated(INITIATIVE, MECHANISM, "Mutuo acuerdo", JUNE))
                .when(withdraw(ARTICULATION, JUNE))
                .then(stays);
    }

    @Test
    void rejectsOneThatHasMilestonesOfItsOwnOrByItsMechanism() {
        var rejection = new AlignmentRule.ArticulationHasMilestones(ARTICULATION, 1);
        givenTwo(milestone(ARTICULATION, null))
                .when(withdraw(ARTICULATION, JUNE))
                .then(rejection);
        givenTwo(milestone(null, MECHANISM)).when(withdraw(ARTICULATION, JUNE)).then(rejection);
    }

    @Test
    void cancelledMilestonesAndThoseOfNobodyDoNotKeepIt() {
        givenTwo(
                        milestone(ARTICULATION, null),
                        new MilestoneCancelled(INITIATIVE, MILESTONE, "Ya no se hará", null, MAY))
                .when(withdraw(ARTICULATION, JUNE))
                .then(DETACHED, WITHDRAWN);
        givenTwo(PLANNED).when(withdraw(ARTICULATION, JUNE)).then(DETACHED, WITHDRAWN);
    }

    @Test
    void rejectsADayBeforeItGotItsWords() {
        var before = JUNE.minusDays(1);
        givenTwo(new ArticulationReworded(INITIATIVE, ARTICULATION, "Articular bien", null, "Errata", JUNE))
                .when(withdraw(ARTICULATION, before))
                .then(new TimingRejection.EffectiveBeforeSubject(before, JUNE));
    }

    @Test
    void rejectsADayBeforeAMechanismWasNegotiated() {
        var before = JUNE.minusDays(1);
        givenTwo(new MechanismNegotiated(INITIATIVE, MECHANISM, JUNE))
                .when(withdraw(ARTICULATION, before))
                .then(new TimingRejection.EffectiveBeforeSubject(before, JUNE));
    }

    private static Spec givenTwo(InitiativeEvent... since) {
        return given(Stream.concat(Stream.of(ADDED), Stream.of(since)).toArray(InitiativeEvent[]::new));
    }

    private static WithdrawArticulation withdraw(ArticulationId articulation, LocalDate day) {
        return new WithdrawArticulation(INITIATIVE, articulation, "Se registró dos veces", on(day));
    }

    private static MilestonePlanned milestone(@Nullable ArticulationId articulation, @Nullable MechanismId mechanism) {
        return new MilestonePlanned(
                INITIATIVE,
                MILESTONE,
                "Estudios",
                LocalDate.of(2024, 12, 31),
                Weight.of(1),
                null,
                articulation,
                mechanism,
                null,
                PLANNED_ON);
    }
}
