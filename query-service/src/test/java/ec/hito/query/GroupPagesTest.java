package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.TerritoryRegistered;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** The pages by secretariat, mechanism, policy, actor and territory. */
class GroupPagesTest extends QueryServiceTest {
    private static final ActorId LEAGUE = new ActorId(new UUID(0, 50));
    private static final TerritoryId MACHACHI = new TerritoryId(new UUID(0, 61));

    @Nested
    class OfTheRealPlan {
        @BeforeEach
        void theMatrixIsImported() {
            feed.happened(RealPlan.events());
        }

        @ParameterizedTest
        @CsvSource({"secretarias, withoutLead", "politicas, withoutPolicy", "actores, withoutActor"})
        void showAllThatIsNotKnownAsARowThatLeadsToTheInitiatives(String path, String gap) {
            page("/" + path)
                    .containsSubsequence("sin datos", "href=\"/iniciativas?gap=" + gap + "\"", "<b>108</b>")
                    .doesNotContain("0\u00a0%", "??");
        }

        @ParameterizedTest
        @CsvSource({
            "actores, Aún no se ha registrado ningún actor",
            "territorios, Aún no se ha registrado ningún territorio"
        })
        void sayWhatWillBeThere(String path, String told) {
            page("/" + path).contains(told).doesNotContain("??");
        }

        @Test
        void ofPoliciesSayWhatThePlanLeavesOpen() {
            page("/politicas")
                    .contains("href=\"/politicas/P01\"", "P01 · 1.1", "sin indicador")
                    .doesNotContain("sin desafío");
            page("/politicas/P01")
                    .contains("Lo que falta en el plan", "sin indicador", "Todavía no hay ninguna iniciativa aquí");
        }

        @Test
        void ofAPolicyThatNoChallengeNamesSaySo() {
            feed.happened(new PlanReformed(
                    RealPlan.plan().id(), RealPlan.withoutChallenges(), "Ordenanza 012-2026", day("2026-06-01")));

            page("/politicas").contains("sin desafío");
            page("/politicas?asOf=2026-05-31").doesNotContain("sin desafío");
        }

        @Test
        void ofAMechanismListItsInitiativesByFilter() {
            var listed = read("/api/v1/initiatives?mechanism=commonwealth").get("total");

            page("/mecanismos").contains("href=\"/mecanismos/commonwealth\"", "Mancomunidad");
            page("/mecanismos/commonwealth")
                    .contains("<h1>Mancomunidad</h1>", "<b>" + listed + "</b>", "INI-2024-0082")
                    .doesNotContain("name=\"mechanism\"");
            page("/mecanismos/commonwealth?q=peatonal").doesNotContain("INI-2024-0082");
        }
    }

    @Nested
    class WhenTheCatalogueIsFilled {
        @BeforeEach
        void somethingIsKnown() {
            feed.happened(
                    RealPlan.adopted(),
                    new SecretariatRegistered(
                            new SecretariatCode("salud"), "Secretaría de Salud", List.of(), day("2026-01-01")),
                    new SecretariatRegistered(
                            new SecretariatCode("social"), "Inclusión Social", List.of(), day("2026-01-01")),
                    new ActorRegistered(
                            LEAGUE,
                            "Liga Barrial",
                            ActorType.NEIGHBOURHOOD_LEAGUES,
                            ActorNature.COMMUNITY,
                            null,
                            day("2026-01-01")),
                    new TerritoryRegistered(MACHACHI, "Machachi", TerritoryKind.PLACE, true, day("2026-01-01")));
            feed.happened(InitiativeStory.endorsed(1, "Ciclovía", day("2026-02-01"))
                    .serving("1.1", day("2026-02-01"), "P01")
                    .ledBy("salud", day("2026-02-01"))
                    .joined("social", day("2026-02-01"))
                    .involving(LEAGUE, day("2026-02-01"))
                    .placed(day("2026-02-01"), MACHACHI)
                    .milestone(1, day("2026-12-31"), 1)
                    .progress(1, 40, day("2026-03-01"))
                    .progress(1, 62, day("2026-06-10"))
                    .events());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/secretarias/salud", "/politicas/P01", "/actores/", "/territorios/"})
        void eachHasAPageWithItsFiguresAndItsInitiatives(String path) {
            var address = switch (path) {
                case "/actores/" -> path + LEAGUE;
                case "/territorios/" -> path + MACHACHI;
                default -> path;
            };

            page(address)
                    .contains("62\u00a0%", "en 1 de 1 iniciativas", "href=\"/iniciativas/INI-2026-0001\"")
                    .contains("action=\"" + address + "\"", address + "?gap=withoutType#iniciativas")
                    .doesNotContain("??");
            page(address + "?asOf=2026-05-31").contains("40\u00a0%", "Así estaba al 31 de mayo de 2026");
        }

        @Test
        void theListsSayWhatTheyAre() {
            page("/secretarias").contains("participa en otra iniciativa", "Secretaría de Salud");
            page("/actores").contains("Ligas barriales", "comunitario");
            page("/territorios").contains("fuera del distrito");
        }

        @Test
        void aMergedSecretariatSaysWhatBecameOfIt() {
            feed.happened(new SecretariatsMerged(
                    new SecretariatCode("salud"), new SecretariatCode("social"), "Resolución 1", day("2026-06-01")));

            page("/secretarias").contains("pasó a ser parte de Inclusión Social");
            page("/secretarias/social").contains("62\u00a0%");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/secretarias/nada", "/politicas/P99", "/actores/nada", "/territorios/nada"})
        void whatIsNotThereIsNotFound(String uri) {
            assertThat(http.get().uri(uri)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }
}
