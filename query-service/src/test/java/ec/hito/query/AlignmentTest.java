package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What readers see of the objectives that an initiative serves and of its articulations. */
class AlignmentTest extends QueryServiceTest {
    @BeforeEach
    void adoptThePlan() {
        feed.happened(RealPlan.adopted());
    }

    @Nested
    class WhenAnInitiativeNoLongerServesAnObjective {
        private final InitiativeStory story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10"))
                .serving("1.1", day("2026-01-10"), "P01")
                .serving("2.3", day("2026-02-01"), "P21")
                .notServing("1.1", day("2026-03-01"));

        @Test
        void itCountsUnderTheOthersOnly() {
            feed.happened(story.events());

            assertThat(initiative().get("managementObjectives").toString()).isEqualTo("[\"2.3\"]");
            assertThat(read("/api/v1/management-objectives/1.1")
                            .get("initiatives")
                            .intValue())
                    .isZero();
            assertThat(read("/api/v1/management-objectives/2.3")
                            .get("initiatives")
                            .intValue())
                    .isEqualTo(1);
            assertThat(read("/api/v1/initiatives?objective=1.1").get("total").intValue())
                    .isZero();
        }

        @Test
        void servingItAgainItServesOnlyThePoliciesNamedThen() {
            feed.happened(story.serving("1.1", day("2026-04-01"), "P02").events());

            assertThat(initiative().get("alignments").toString())
                    .isEqualTo("[{\"managementObjective\":\"2.3\",\"policies\":[\"P21\"]},"
                            + "{\"managementObjective\":\"1.1\",\"policies\":[\"P02\"]}]");
        }

        @Test
        void itIsTheSameWhetherLearntAtOnceOrOneByOne() {
            story.serving("1.1", day("2026-04-01"), "P02").events().forEach(event -> feed.happened(event));
            var oneByOne = initiative().get("alignments");

            feed.deliverAgain();
            assertThat(initiative().get("alignments")).isEqualTo(oneByOne);

            feed.deliverAgainOneByOne();
            assertThat(initiative().get("alignments")).isEqualTo(oneByOne);
        }
    }

    @Nested
    class WhenAnArticulationIsWithdrawn {
        private final InitiativeStory story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10"))
                .serving("1.1")
                .articulation(1, "1.1", "Coordinar huertos")
                .articulation(2, "1.1", "Coordinar ferias")
                .mechanism(1, 1, "accord")
                .detached(1, day("2026-03-01"))
                .withdrawn(1, day("2026-03-01"));

        @Test
        void itIsShownNoLonger() {
            feed.happened(story.events());

            assertThat(initiative().get("articulations")).hasSize(1);
            assertThat(initiative().at("/articulations/0/objective").stringValue())
                    .isEqualTo("Coordinar ferias");
            assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Coordinar ferias")
                    .doesNotContain("Coordinar huertos");
        }

        @Test
        void itsWordsFindTheInitiativeNoLonger() {
            feed.happened(story.events());

            assertThat(read("/api/v1/initiatives?q=huertos").get("total").intValue())
                    .isZero();
            assertThat(read("/api/v1/initiatives?q=ferias").get("total").intValue())
                    .isEqualTo(1);
        }

        @Test
        void deliveredAgainItStaysAway() {
            feed.happened(story.events());
            var once = initiative();

            feed.deliverAgainOneByOne();

            assertThat(initiative()).isEqualTo(once);
        }
    }

    private JsonNode initiative() {
        return read("/api/v1/initiatives/INI-2026-0001");
    }
}
