package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.AGREEMENT;
import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.LATECOMER;
import static ec.hito.command.initiative.Spec.LATECOMER_SINCE;
import static ec.hito.command.initiative.Spec.OBJECTIVE;
import static ec.hito.command.initiative.Spec.OTHER;
import static ec.hito.command.initiative.Spec.REGISTERED_ON;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.MechanismAttached;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final LocalDate MAY = day("2024-05-02");
    private static final LocalDate BEFORE = REGISTERED_ON.minusDays(1);
    private static final ArticulationId ANOTHER = new ArticulationId(new UUID(0, 20));

    @Nested
    class WhenAddingAnArticulation {
        private final ManagementObjectiveCode other = new ManagementObjectiveCode("2.4");

        @Test
        void underAnObjectiveThatIsServedItIsJustAdded() {
            given().when(add(OBJECTIVE, MAY))
                    .then(new ArticulationAdded(INITIATIVE, ANOTHER, OBJECTIVE, "Sumar", null, MAY));
        }

        @Test
        void underAnotherObjectiveItAlignsTheInitiative() {
            given().when(add(other, MAY))
                    .then(
                            new InitiativeAligned(INITIATIVE, other, List.of(), MAY),
                            new ArticulationAdded(INITIATIVE, ANOTHER, other, "Sumar", null, MAY));
        }

        @Test
        void onAnEarlierDayItTellsThatTheObjectiveWasServedEarlier() {
            var before = MAY.minusDays(1);
            given(new InitiativeAligned(INITIATIVE, other, List.of(), MAY))
                    .when(add(other, before))
                    .then(
                            new InitiativeAligned(INITIATIVE, other, List.of(), before),
                            new ArticulationAdded(INITIATIVE, ANOTHER, other, "Sumar", null, before));
        }

        @Test
        void rejectsAnUnknownObjective() {
            var nowhere = new ManagementObjectiveCode("9.9");
            given().when(add(nowhere, MAY))
                    .then(new BrokenRule.UnknownReference(
                            List.of(Fault.at("managementObjective", "unknown-reference", nowhere))));
        }

        @Test
        void rejectsADayBeforeTheInitiativeWasKnown() {
            given().when(add(OBJECTIVE, BEFORE))
                    .then(new TimingRejection.EffectiveBeforeSubject(BEFORE, REGISTERED_ON));
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing().when(add(OBJECTIVE, MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }

        private AddArticulation add(ManagementObjectiveCode objective, LocalDate day) {
            var articulation = new NewArticulation(ANOTHER, objective, List.of(), "Sumar", List.of());
            return new AddArticulation(INITIATIVE, articulation, on(day));
        }
    }

    @Nested
    class WhenAnArticulationWasReworded {
        @Test
        void theWordsOfTheLatestDayAreInForceHoweverTheyWereRecorded() {
            assertThat(wordsAfter(reworded("de junio", MAY.plusDays(30)), reworded("de mayo", MAY)))
                    .isEqualTo("de junio");
        }

        @Test
        void ofOneDayTheWordsRecordedLaterAreInForce() {
            assertThat(wordsAfter(reworded("primeras", MAY), reworded("segundas", MAY)))
                    .isEqualTo("segundas");
        }

        private ArticulationReworded reworded(String words, LocalDate day) {
            return new ArticulationReworded(INITIATIVE, ARTICULATION, words, null, "Reforma", day);
        }

        private String wordsAfter(InitiativeEvent... since) {
            var registered = (Registered) given(since).state();
            return registered
                    .structure()
                    .articulation(ARTICULATION)
                    .orElseThrow()
                    .objective();
        }
    }

    @Nested
    class WhenAttachingAMechanism {
        private final MechanismId mechanism = new MechanismId(new UUID(0, 30));

        @Test
        void theArticulationUsesIt() {
            given().when(attach(ARTICULATION, AGREEMENT, null, MAY))
                    .then(new MechanismAttached(
                            INITIATIVE,
                            ARTICULATION,
                            mechanism,
                            AGREEMENT,
                            null,
                            null,
                            "coordinación",
                            List.of("Liga Barrial"),
                            null,
                            null,
                            MAY));
        }

        @Test
        void rejectsAnUnknownArticulation() {
            given().when(attach(ANOTHER, AGREEMENT, null, MAY)).then(new UnknownPart.UnknownArticulation(ANOTHER));
        }

        @Test
        void rejectsATypeOutsideTheCatalogue() {
            var magic = new MechanismType("magic");
            given().when(attach(ARTICULATION, magic, null, MAY))
                    .then(new BrokenRule.UnknownReference(List.of(Fault.at("type", "unknown-reference", magic))));
        }

        @Test
        void asksForTheWordsOfAnotherType() {
            given().when(attach(ARTICULATION, OTHER, null, MAY))
                    .then(new BrokenRule.DescriptionRequired(List.of(Fault.at("description", "required"))));
        }

        @Test
        void rejectsADayBeforeTheArticulationWasAdded() {
            var added = new ArticulationAdded(INITIATIVE, ANOTHER, OBJECTIVE, "Sumar", null, MAY);
            given(added)
                    .when(attach(ANOTHER, AGREEMENT, null, MAY.minusDays(1)))
                    .then(new TimingRejection.EffectiveBeforeSubject(MAY.minusDays(1), MAY));
        }

        private AttachMechanism attach(
                ArticulationId articulation, MechanismType type, @Nullable String description, LocalDate day) {
            var attached =
                    new NewMechanism(mechanism, type, description, null, "coordinación", List.of("Liga Barrial"), null);
            return new AttachMechanism(INITIATIVE, articulation, attached, on(day));
        }
    }

    @Nested
    class WhenAssigningTheLead {
        private final SecretariatCode lead = new SecretariatCode("movilidad");
        private final LeadSecretariatAssigned assigned = new LeadSecretariatAssigned(INITIATIVE, lead, MAY);

        @Test
        void theSecretariatLeadsFromThatDayOn() {
            given().when(assign(lead, MAY)).then(assigned);
        }

        @Test
        void theSameLeadAgainChangesNothing() {
            given(assigned).when(assign(lead, MAY.plusDays(10))).thenNothingHappens();
        }

        @Test
        void anEarlierDayIsNews() {
            given(assigned)
                    .when(assign(lead, MAY.minusDays(1)))
                    .then(new LeadSecretariatAssigned(INITIATIVE, lead, MAY.minusDays(1)));
        }

        @Test
        void rejectsAnUnknownSecretariat() {
            var unknown = new SecretariatCode("salud");
            given().when(assign(unknown, MAY))
                    .then(new BrokenRule.UnknownReference(
                            List.of(Fault.at("secretariat", "unknown-reference", unknown))));
        }

        @Test
        void rejectsADayBeforeTheInitiativeWasKnown() {
            given().when(assign(lead, BEFORE)).then(new TimingRejection.EffectiveBeforeSubject(BEFORE, REGISTERED_ON));
        }

        @Test
        void rejectsADayBeforeTheSecretariatWasRegistered() {
            var before = LATECOMER_SINCE.minusDays(1);
            given().when(assign(LATECOMER, before))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, LATECOMER_SINCE));
        }

        private AssignLeadSecretariat assign(SecretariatCode secretariat, LocalDate day) {
            return new AssignLeadSecretariat(INITIATIVE, secretariat, on(day));
        }
    }
}
