package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.Figures.MechanismCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What an import brought that was undone: it is in no list and counts nowhere. */
class UndoneImportTest extends QueryServiceTest {
    private static InitiativeStory story() {
        return InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10"))
                .serving("2.3")
                .articulation(1, "2.3", "Articular")
                .mechanism(1, 1, "agreement")
                .milestone(1, day("2026-05-01"), 2);
    }

    private void happened(InitiativeStory story) {
        feed.happened(List.of(RealPlan.adopted()));
        feed.happened(InitiativeStory.endorsed(2, "Otra iniciativa", day("2026-01-10"))
                .serving("2.3")
                .events());
        feed.happened(story.events());
    }

    @Test
    void aRevokedInitiativeLeavesEveryListAndFigure() {
        happened(story().revoked());

        refused("/api/v1/initiatives/INI-2026-0001", HttpStatus.NOT_FOUND);
        assertThat(read("/api/v1/initiatives").get("total").intValue()).isEqualTo(1);
        assertThat(read("/api/v1/initiatives?q=articular").get("total").intValue())
                .isZero();
        var totals = read("/api/v1/management-objectives").get("totals");
        assertThat(totals.get("initiatives").intValue()).isEqualTo(1);
        assertThat(totals.at("/milestones/planned").intValue()).isZero();
        assertThat(totals.get("mechanisms")).isEmpty();
        assertThat(totals.get("measured").intValue()).isZero();
    }

    @Test
    void beforeItWasRevokedItCounted() {
        happened(story());

        assertThat(read("/api/v1/initiatives").get("total").intValue()).isEqualTo(2);
        var totals = read("/api/v1/management-objectives").get("totals");
        assertThat(totals.at("/milestones/planned").intValue()).isEqualTo(1);
        assertThat(totals.get("mechanisms")).hasSize(1);
    }

    @Test
    void aRevokedMilestoneIsNeitherPlannedNorCancelled() {
        happened(story().milestoneRevoked(1));

        var initiative = read("/api/v1/initiatives/INI-2026-0001");
        assertThat(initiative.get("milestones")).isEmpty();
        var milestones = read("/api/v1/management-objectives").at("/totals/milestones");
        assertThat(milestones.get("planned").intValue()).isZero();
        assertThat(milestones.get("cancelled").intValue()).isZero();
    }

    @Nested
    class WhenAnArticulationIsRevoked {
        private static final LocalDate ADDED_ON = day("2026-01-10");

        private final InitiativeStory story =
                story().serving("1.1").articulation(2, "1.1", "Sumar huertos").mechanism(2, 2, "accord");
        private final int imported = story.events().size();

        @BeforeEach
        void theImportIsUndone() {
            feed.happened(List.of(RealPlan.adopted()));
            story.detached(2, ADDED_ON).articulationRevoked(2).notServing("1.1", ADDED_ON);
            feed.happened(story.events());
        }

        @Test
        void neitherItsWordsNorItsObjectiveAreShown() {
            assertThat(initiative().get("articulations")).hasSize(1);
            assertThat(initiative().get("managementObjectives").toString()).isEqualTo("[\"2.3\"]");
            assertThat(found()).isZero();
        }

        @Test
        void nothingOfItCountsOnAnyDay() {
            for (var day : List.of(ADDED_ON, ADDED_ON.plusDays(1), TODAY)) {
                assertThat(counted(feed.log(), day)).as("%s", day).containsExactly(entry("2.3", 1L));
            }
        }

        @Test
        void asItWasKnownBeforeItCounted() {
            var known = feed.log().subList(0, 1 + imported);
            assertThat(counted(known, ADDED_ON)).containsOnly(entry("2.3", 1L), entry("1.1", 1L));
        }

        @Test
        void importedAgainItIsThereAgain() {
            var before = story.events().size();
            var again = story.serving("1.1").articulation(3, "1.1", "Sumar huertos");
            feed.happened(again.events().subList(before, before + 2));

            assertThat(initiative().get("articulations")).hasSize(2);
            assertThat(found()).isEqualTo(1);
        }

        @Test
        void deliveredAgainItStaysAway() {
            var once = initiative();

            feed.deliverAgainOneByOne();

            assertThat(initiative()).isEqualTo(once);
        }

        private JsonNode initiative() {
            return read("/api/v1/initiatives/INI-2026-0001");
        }

        private int found() {
            return read("/api/v1/initiatives?q=huertos").get("total").intValue();
        }

        /** How many mechanisms the initiatives use under each objective that they serve. */
        private static Map<String, Long> counted(List<RecordedEvent> known, LocalDate day) {
            return new Folded(known, day)
                    .figures().management().entrySet().stream()
                            .collect(Collectors.toMap(
                                    under -> under.getKey().value(),
                                    under -> under.getValue().mechanisms().stream()
                                            .mapToLong(MechanismCount::count)
                                            .sum()));
        }
    }

    @Test
    void whereALeadIsReleasedNobodyLeads() {
        happened(story().ledBy("salud", day("2026-02-01")).released("salud", day("2026-02-01")));

        assertThat(read("/api/v1/initiatives/INI-2026-0001")
                        .get("leadSecretariat")
                        .isNull())
                .isTrue();
    }
}
