package ec.hito.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.plan.Plan;
import ec.hito.model.plan.Policy;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.SecretariatsMerged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final ManagementObjectiveCode OBJECTIVE = new ManagementObjectiveCode("2.3");

    @Nested
    class WhenTheLogIsEmpty {
        private final Catalogue catalogue = Catalogue.empty(OfficialData.MECHANISMS);

        @Test
        void knowsNothingButTheMechanisms() {
            assertThat(catalogue.plan()).isEmpty();
            assertThat(catalogue.has(OBJECTIVE)).isFalse();
            assertThat(catalogue.policy(new PolicyId("P01"))).isEmpty();
            assertThat(catalogue.has(new SecretariatCode("movilidad"))).isFalse();
            assertThat(catalogue.mechanisms().has(MechanismCatalogue.OTHER)).isTrue();
        }
    }

    @Nested
    class WhenThePlanIsAdoptedAndASecretariatRegistered {
        private final Catalogue catalogue = OfficialData.catalogue();

        @Test
        void knowsWhatThePlanHolds() {
            assertThat(catalogue.has(OBJECTIVE)).isTrue();
            assertThat(catalogue.has(new ManagementObjectiveCode("9.9"))).isFalse();
            assertThat(catalogue.policy(new PolicyId("P01"))).isPresent();
        }

        @Test
        void knowsTheSecretariat() {
            assertThat(catalogue.has(new SecretariatCode("movilidad"))).isTrue();
            assertThat(catalogue.has(new SecretariatCode("salud"))).isFalse();
        }

        @Test
        void knowsSinceWhen() {
            assertThat(catalogue.planSince()).contains(OfficialData.ADOPTED_ON);
            assertThat(catalogue.since(new SecretariatCode("movilidad"))).contains(OfficialData.ADOPTED_ON);
            assertThat(catalogue.since(new SecretariatCode("salud"))).isEmpty();
        }

        @Test
        void initiativesChangeNothingInIt() {
            var event = new InitiativeEndorsed(new InitiativeId(new UUID(0, 1)), LocalDate.of(2024, 4, 1));
            assertThat(catalogue.evolve(event)).isSameAs(catalogue);
        }
    }

    @Nested
    class WhenSecretariatsMerged {
        private final SecretariatCode one = new SecretariatCode("uno");
        private final SecretariatCode two = new SecretariatCode("dos");
        private final SecretariatCode three = new SecretariatCode("tres");
        private final LocalDate may = LocalDate.of(2024, 5, 1);
        private final LocalDate june = LocalDate.of(2024, 6, 1);

        @Test
        void theSuccessorStandsForItFromThatDayOn() {
            var catalogue = OfficialData.catalogue().evolve(merged(one, two, may));
            assertThat(catalogue.successor(one, may)).isEqualTo(two);
            assertThat(catalogue.successor(one, may.minusDays(1))).isEqualTo(one);
            assertThat(catalogue.successor(two, may)).isEqualTo(two);
        }

        @Test
        void aChainIsFollowedToItsEndOnTheDay() {
            var catalogue =
                    OfficialData.catalogue().evolve(merged(one, two, may)).evolve(merged(two, three, june));
            assertThat(catalogue.successor(one, june)).isEqualTo(three);
            assertThat(catalogue.successor(one, june.minusDays(1))).isEqualTo(two);
        }

        @Test
        void aRingLeavesEachToItself() {
            var catalogue =
                    OfficialData.catalogue().evolve(merged(one, two, may)).evolve(merged(two, one, may));
            assertThat(catalogue.successor(one, june)).isEqualTo(one);
            assertThat(catalogue.successor(two, june)).isEqualTo(two);
        }

        private SecretariatsMerged merged(SecretariatCode secretariat, SecretariatCode into, LocalDate on) {
            return new SecretariatsMerged(secretariat, into, "Reforma orgánica", on);
        }
    }

    @Nested
    class WhenThePlanIsReformed {
        private final LocalDate reformedOn = LocalDate.of(2026, 5, 1);
        private final PolicyId added = new PolicyId("P99");
        private final Catalogue catalogue = OfficialData.catalogue()
                .evolve(new PlanReformed(OfficialData.plan().id(), reformed(), "Ordenanza 012-2026", reformedOn));

        @Test
        void whatIsNewCanBeReferredToFromThatDayOn() {
            assertThat(catalogue.policy(added)).isPresent();
            assertThat(catalogue.since(added)).contains(reformedOn);
        }

        @Test
        void whatWasThereCanBeReferredToAsBefore() {
            assertThat(catalogue.since(OBJECTIVE)).contains(OfficialData.ADOPTED_ON);
            assertThat(catalogue.planSince()).contains(OfficialData.ADOPTED_ON);
        }

        @Test
        void whatIsGoneIsNotThere() {
            assertThat(catalogue.policy(new PolicyId("P01"))).isEmpty();
            assertThat(catalogue.since(new PolicyId("P01"))).isEmpty();
        }

        /** One policy instead of all others. */
        private Plan reformed() {
            var plan = OfficialData.plan();
            return new Plan(
                    plan.id(),
                    plan.title(),
                    plan.documentDate(),
                    plan.horizon(),
                    plan.vision(),
                    plan.developmentObjectives(),
                    plan.managementObjectives(),
                    plan.competences(),
                    List.of(new Policy(added, OBJECTIVE, "Una política")),
                    List.of(),
                    List.of());
        }
    }
}
