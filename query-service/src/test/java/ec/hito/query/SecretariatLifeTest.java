package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What readers see of initiatives whose secretariats were renamed or became part of others. */
class SecretariatLifeTest extends QueryServiceTest {
    @BeforeEach
    void threeSecretariatsAndAnInitiative() {
        feed.happened(registered("salud", "Secretaría de Salud"));
        feed.happened(registered("social", "Secretaría de Inclusión Social"));
        feed.happened(registered("bienestar", "Secretaría de Bienestar"));
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10"))
                .ledBy("salud", day("2026-02-01"))
                .joined("salud", day("2026-02-01"))
                .joined("social", day("2026-02-01"))
                .promotedBy("salud", day("2026-02-01"))
                .events());
    }

    @Nested
    class WhenASecretariatIsRenamed {
        @Test
        void thePageCallsItByTheNameOfTheLatestDay() {
            feed.happened(renamed("Secretaría de Salud Pública", "2026-05-01"), renamed("Salud", "2026-04-01"));

            assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Secretaría de Salud Pública");
        }

        private SecretariatRenamed renamed(String name, String day) {
            return new SecretariatRenamed(new SecretariatCode("salud"), name, null, day(day));
        }
    }

    @Nested
    class WhenASecretariatIsMerged {
        @Test
        void itsSuccessorLeadsAndTheAssignedOneIsStillTold() {
            feed.happened(merged("salud", "social", "2026-06-15"));

            assertThat(initiative().get("leadSecretariat").stringValue()).isEqualTo("social");
            assertThat(initiative().get("leadMergedFrom").stringValue()).isEqualTo("salud");
            assertThat(initiative().get("leadSince").stringValue()).isEqualTo("2026-02-01");
        }

        @Test
        void itsSuccessorTakesPartOnceAndPromotes() {
            feed.happened(merged("salud", "social", "2026-06-01"));

            assertThat(initiative().get("participants").toString()).isEqualTo("[\"social\"]");
            assertThat(initiative().at("/promotingAgency/secretariat").stringValue())
                    .isEqualTo("social");
        }

        @Test
        void whoAsksForEitherFindsItsInitiatives() {
            feed.happened(merged("salud", "social", "2026-06-01"));

            assertThat(ledBy("social")).isEqualTo(1);
            assertThat(ledBy("salud")).isEqualTo(1);
            assertThat(ledBy("bienestar")).isZero();
        }

        @Test
        void mergersAreFollowedToTheEnd() {
            feed.happened(merged("salud", "social", "2026-05-01"), merged("social", "bienestar", "2026-06-01"));

            assertThat(initiative().get("leadSecretariat").stringValue()).isEqualTo("bienestar");
            assertThat(initiative().get("participants").toString()).isEqualTo("[\"bienestar\"]");
        }

        @Test
        void onlyAsFarAsTheDayHasCome() {
            feed.happened(merged("salud", "social", "2026-05-01"), merged("social", "bienestar", "2026-06-16"));

            assertThat(initiative().get("leadSecretariat").stringValue()).isEqualTo("social");
        }

        @Test
        void inARingEachStandsForItself() {
            feed.happened(merged("salud", "social", "2026-05-01"), merged("social", "salud", "2026-05-01"));

            assertThat(initiative().get("leadSecretariat").stringValue()).isEqualTo("salud");
            assertThat(initiative().get("leadMergedFrom").isNull()).isTrue();
        }

        @Test
        void thePageNamesBoth() {
            feed.happened(merged("salud", "social", "2026-06-01"));

            assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "<span lang=\"es\">Secretaría de Inclusión Social</span>",
                            "en ella se fusionó Secretaría de Salud");
        }

        private SecretariatsMerged merged(String secretariat, String into, String day) {
            return new SecretariatsMerged(
                    new SecretariatCode(secretariat), new SecretariatCode(into), "Reforma orgánica", day(day));
        }

        private int ledBy(String secretariat) {
            return read("/api/v1/initiatives?secretariat=" + secretariat)
                    .get("total")
                    .intValue();
        }
    }

    private JsonNode initiative() {
        return read("/api/v1/initiatives/INI-2026-0001");
    }

    private static SecretariatRegistered registered(String code, String name) {
        return new SecretariatRegistered(new SecretariatCode(code), name, List.of(), day("2026-01-01"));
    }
}
