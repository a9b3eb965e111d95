package ec.hito.command.initiative;

import static ec.hito.command.initiative.Spec.ARTICULATION;
import static ec.hito.command.initiative.Spec.INITIATIVE;
import static ec.hito.command.initiative.Spec.OBJECTIVE;
import static ec.hito.command.initiative.Spec.day;
import static ec.hito.command.initiative.Spec.given;
import static ec.hito.command.initiative.Spec.givenNothing;
import static ec.hito.command.initiative.Spec.on;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeUnaligned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AligningTest {
    private static final ManagementObjectiveCode OTHER = new ManagementObjectiveCode("1.1");
    private static final ManagementObjectiveCode NOWHERE = new ManagementObjectiveCode("9.9");
    private static final LocalDate APRIL = day("2024-04-20");
    private static final LocalDate MAY = day("2024-05-20");
    private static final LocalDate JUNE = day("2024-06-15");
    private static final InitiativeAligned ALIGNED = aligned(MAY, "P01");
    private static final InitiativeUnaligned CEASED =
            new InitiativeUnaligned(INITIATIVE, OTHER, "Responde a otro objetivo", JUNE);

    @Nested
    class WhenAligning {
        @Test
        void itServesTheObjectiveAndItsPolicies() {
            given().when(align(OTHER, MAY, "P01", "P01")).then(ALIGNED);
        }

        @Test
        void theSameAgainChangesNothing() {
            given(ALIGNED).when(align(OTHER, JUNE, "P01")).thenNothingHappens();
            given(ALIGNED).when(align(OTHER, JUNE)).thenNothingHappens();
        }

        @Test
        void aFurtherPolicyIsAdded() {
            given(ALIGNED).when(align(OTHER, JUNE, "P02")).then(aligned(JUNE, "P02"));
        }

        @Test
        void anEarlierDayTellsThatItServedItEarlier() {
            given(ALIGNED).when(align(OTHER, APRIL)).then(aligned(APRIL));
        }

        @Test
        void itMayComeToServeItAgain() {
            given(ALIGNED, CEASED).when(align(OTHER, JUNE)).then(aligned(JUNE));
        }

        @Test
        void rejectsADayBeforeItCeasedTo() {
            var before = JUNE.minusDays(1);
            given(ALIGNED, CEASED)
                    .when(align(OTHER, before))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, JUNE));
        }

        @Test
        void rejectsAnArticulationBeforeItCeasedToo() {
            var before = JUNE.minusDays(1);
            var articulation =
                    new NewArticulation(new ArticulationId(new UUID(0, 20)), OTHER, List.of(), "Sumar", List.of());
            given(ALIGNED, CEASED)
                    .when(new AddArticulation(INITIATIVE, articulation, on(before)))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, JUNE));
        }

        @Test
        void rejectsAnObjectiveThatThePlanDoesNotHave() {
            given().when(align(NOWHERE, MAY))
                    .then(new BrokenRule.UnknownReference(
                            List.of(Fault.at("managementObjective", "unknown-reference", NOWHERE))));
        }

        @Test
        void rejectsAPolicyOfAnotherObjective() {
            given().when(align(OTHER, MAY, "P01", "P36"))
                    .then(new BrokenRule.UnknownReference(List.of(Fault.at(
                            "policies[1]",
                            "policy-of-another-objective",
                            new PolicyId("P36"),
                            new ManagementObjectiveCode("3.3")))));
        }

        @Test
        void rejectsAnInitiativeThatIsOver() {
            given(new InitiativeCompleted(INITIATIVE, MAY))
                    .when(align(OTHER, JUNE))
                    .then(new LifeRejection.InitiativeOver(MAY));
        }

        @Test
        void rejectsAnUnknownInitiative() {
            givenNothing().when(align(OTHER, MAY)).then(new UnknownPart.UnknownInitiative(INITIATIVE));
        }
    }

    @Nested
    class WhenUnaligning {
        @Test
        void itServesTheObjectiveNoLonger() {
            given(ALIGNED).when(unalign(OTHER, JUNE)).then(CEASED);
        }

        @Test
        void rejectsAnObjectiveThatItDoesNotServe() {
            given().when(unalign(OTHER, JUNE)).then(new UnknownPart.UnknownAlignment(OTHER));
            given(ALIGNED, CEASED).when(unalign(OTHER, JUNE)).then(new UnknownPart.UnknownAlignment(OTHER));
        }

        @Test
        void rejectsOneUnderWhichItHasArticulations() {
            given(ALIGNED).when(unalign(OBJECTIVE, JUNE)).then(new AlignmentRule.ObjectiveArticulated(OBJECTIVE, 1));
        }

        @Test
        void rejectsADayBeforeItWasAligned() {
            given(ALIGNED).when(unalign(OTHER, APRIL)).then(new TimingRejection.EffectiveBeforeSubject(APRIL, MAY));
        }

        @Test
        void rejectsADayBeforeItsLastArticulationWasWithdrawn() {
            var added = new ArticulationId(new UUID(0, 20));
            var before = JUNE.minusDays(1);
            given(
                            ALIGNED,
                            new ArticulationAdded(INITIATIVE, added, OTHER, "Sumar", null, MAY),
                            new ArticulationWithdrawn(INITIATIVE, added, "Repetida", JUNE))
                    .when(unalign(OTHER, before))
                    .then(new TimingRejection.EffectiveBeforeSubject(before, JUNE));
        }
    }

    @Nested
    class WhenRewording {
        private final ArticulationReworded reworded =
                new ArticulationReworded(INITIATIVE, ARTICULATION, "Articular bien", null, "Errata", MAY);

        @Test
        void theArticulationReadsOtherwise() {
            given().when(reword("Articular bien", MAY)).then(reworded);
        }

        @Test
        void theSameWordsChangeNothing() {
            given(reworded).when(reword("Articular bien", JUNE)).thenNothingHappens();
        }

        @Test
        void rejectsADayBeforeTheWordsInForce() {
            given(reworded)
                    .when(reword("Articular mejor", APRIL))
                    .then(new TimingRejection.EffectiveBeforeSubject(APRIL, MAY));
        }

        @Test
        void rejectsAnArticulationThatIsNotThere() {
            var nowhere = new ArticulationId(new UUID(0, 99));
            given().when(new RewordArticulation(INITIATIVE, nowhere, "Articular bien", "Errata", on(MAY)))
                    .then(new UnknownPart.UnknownArticulation(nowhere));
        }

        @Test
        void mustSayWhichVersionItReplaces() {
            assertThat(reword("Articular bien", MAY).overwrites()).isTrue();
        }

        private RewordArticulation reword(String words, LocalDate day) {
            return new RewordArticulation(INITIATIVE, ARTICULATION, words, "Errata", on(day));
        }
    }

    private static AlignInitiative align(ManagementObjectiveCode objective, LocalDate day, String... policies) {
        return new AlignInitiative(INITIATIVE, objective, policies(policies), on(day));
    }

    private static UnalignInitiative unalign(ManagementObjectiveCode objective, LocalDate day) {
        return new UnalignInitiative(INITIATIVE, objective, "Responde a otro objetivo", on(day));
    }

    private static InitiativeAligned aligned(LocalDate day, String... policies) {
        return new InitiativeAligned(INITIATIVE, OTHER, policies(policies), day);
    }

    private static List<PolicyId> policies(String... ids) {
        return Stream.of(ids).map(PolicyId::new).toList();
    }
}
