package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LATECOMER;
import static ec.hito.command.initiative.Spec.LATECOMER_SINCE;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvolvingTest {
    private static final SecretariatCode MOBILITY = new SecretariatCode("movilidad");
    private static final SecretariatCode NOBODY = new SecretariatCode("nadie");
    private static final Agency COMPANY = new Agency(null, "EPMMOP");
    private static final LocalDate APRIL = day("2024-04-30");
    private static final LocalDate MAY = day("2024-05-31");
    private static final LocalDate JUNE = day("2024-06-15");

    private static final SecretariatJoined JOINED = new SecretariatJoined(INITIATIVE, MOBILITY, MAY);
    private static final SecretariatLeft LEFT = new SecretariatLeft(INITIATIVE, MOBILITY, JUNE);

    @Nested
    class WhenASecretariatTakesPart {
        @Test
        void itJoins() {
            given().when(add(MOBILITY, MAY)).then(JOINED);
        }

        @Test
        void joiningAgainThereIsNothingToDo() {
            given(JOINED).when(add(MOBILITY, JUNE)).thenNothingHappens();
        }

        @Test
        void anEarlierDayTellsThatItJoinedEarlier() {
            given(JOINED).when(add(MOBILITY, APRIL)).then(new SecretariatJoined(INITIATIVE, MOBILITY, APRIL));
        }

        @Test
        void itMayComeBack() {
            given(JOINED, LEFT).when(add(MOBILITY, JUNE)).then(new SecretariatJoined(INITIATIVE, MOBILITY, JUNE));
        }

        @Test
        void rejectsOneThatIsNotRegistered() {
            given().when(add(NOBODY, MAY)).then(unknown());
        }

        @Test
        void rejectsADayBeforeItWasRegistered() {
            var before = LATECOMER_SINCE.minusDays(1);
            given().when(add(LATECOMER, before))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, LATECOMER_SINCE));
        }
    }

    @Nested
    class WhenASecretariatLeaves {
        @Test
        void itTakesPartNoLonger() {
            given(JOINED).when(remove(MOBILITY, JUNE)).then(LEFT);
        }

        @Test
        void rejectsOneThatDoesNotTakePartThen() {
            var rejection = new UnknownPart.UnknownParticipant(MOBILITY);
            given().when(remove(MOBILITY, JUNE)).then(rejection);
            given(JOINED).when(remove(MOBILITY, APRIL)).then(rejection);
            given(JOINED, LEFT).when(remove(MOBILITY, JUNE)).then(rejection);
        }
    }

    @Nested
    class WhenAnAgencyIsNamed {
        @Test
        void anUnregisteredOneIsTakenByItsName() {
            given().when(name(Agency.Role.EXECUTING, COMPANY, MAY))
                    .then(new ExecutingAgencyNamed(INITIATIVE, null, "EPMMOP", MAY));
        }

        @Test
        void aRegisteredOneIsTakenByItsCode() {
            given().when(name(Agency.Role.PROMOTING, new Agency(MOBILITY, null), MAY))
                    .then(new PromotingAgencyNamed(INITIATIVE, MOBILITY, null, MAY));
        }

        @Test
        void theSameAgainIsNothingToDo() {
            given(new ExecutingAgencyNamed(INITIATIVE, null, "EPMMOP", MAY))
                    .when(name(Agency.Role.EXECUTING, COMPANY, JUNE))
                    .thenNothingHappens();
        }

        @Test
        void eachRoleStandsByItself() {
            given(new ExecutingAgencyNamed(INITIATIVE, null, "EPMMOP", MAY))
                    .when(name(Agency.Role.PROMOTING, COMPANY, JUNE))
                    .then(new PromotingAgencyNamed(INITIATIVE, null, "EPMMOP", JUNE));
        }

        @Test
        void rejectsABodyThatIsNotRegistered() {
            given().when(name(Agency.Role.EXECUTING, new Agency(NOBODY, "Nadie"), MAY))
                    .then(unknown());
        }

        @Test
        void asksForOneOrTheOther() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Agency(null, null));
        }
    }

    @Nested
    class WhenTheInitiativeDoesNotStand {
        @Test
        void rejectsAnUnknownOne() {
            givenNothing().when(add(MOBILITY, MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        @Test
        void rejectsADayBeforeItsRegistration() {
            var before = REGISTERED_ON.minusDays(1);
            given().when(name(Agency.Role.EXECUTING, COMPANY, before))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, REGISTERED_ON));
        }

        @Test
        void rejectsOneThatIsOver() {
            given(JOINED, new InitiativeCancelled(INITIATIVE, "No hay fondos", MAY))
                    .when(remove(MOBILITY, JUNE))
                    .then(new LifeRejection.InitiativeOver(MAY));
        }
    }

    private static BrokenRule.UnknownReference unknown() {
        return new BrokenRule.UnknownReference(List.of(Fault.at("secretariat", "unknown-reference", NOBODY)));
    }

    private static AddParticipant add(SecretariatCode secretariat, LocalDate day) {
        return new AddParticipant(INITIATIVE, secretariat, on(day));
    }

    private static RemoveParticipant remove(SecretariatCode secretariat, LocalDate day) {
        return new RemoveParticipant(INITIATIVE, secretariat, on(day));
    }

    private static NameAgency name(Agency.Role role, Agency agency, LocalDate day) {
        return new NameAgency(INITIATIVE, role, agency, on(day));
    }
}
