package ec.hito.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.InitiativeEndorsed;
import java.time.LocalDate;
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
}
