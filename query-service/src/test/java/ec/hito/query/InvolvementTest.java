package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.TerritoryRegistered;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which actors an initiative involves on Monday 2026-06-15, and where it takes place. */
class InvolvementTest extends QueryServiceTest {
    private static final ActorId LEAGUE = new ActorId(new UUID(0, 50));
    private static final ActorId CHAMBER = new ActorId(new UUID(0, 51));
    private static final TerritoryId CALDERON = new TerritoryId(new UUID(0, 60));
    private static final TerritoryId MACHACHI = new TerritoryId(new UUID(0, 61));

    private final InitiativeStory story =
            InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10")).serving("1.1");

    @BeforeEach
    void theCatalogueIsThere() {
        feed.happened(RealPlan.adopted());
        feed.happened(
                new ActorRegistered(
                        LEAGUE,
                        "Liga Barrial <norte>",
                        ActorType.NEIGHBOURHOOD_LEAGUES,
                        ActorNature.COMMUNITY,
                        "parroquial",
                        day("2026-01-01")),
                new ActorRegistered(
                        CHAMBER,
                        "Cámara de Comercio",
                        ActorType.CHAMBERS,
                        ActorNature.PRIVATE,
                        null,
                        day("2026-01-01")),
                new TerritoryRegistered(CALDERON, "Calderón", TerritoryKind.PARISH, false, day("2026-01-01")),
                new TerritoryRegistered(MACHACHI, "Machachi", TerritoryKind.PLACE, true, day("2026-01-01")));
    }

    @Nested
    class WhenAnInitiativeInvolvesActors {
        @Test
        void thoseAreShownThatAreInvolvedOnTheDay() {
            feed.happened(story.involving(LEAGUE, day("2026-02-01"))
                    .involving(CHAMBER, day("2026-02-01"))
                    .releasing(CHAMBER, day("2026-03-01"))
                    .events());

            assertThat(initiative().get("actors").toString())
                    .isEqualTo("[{\"id\":\"%s\",\"name\":\"Liga Barrial <norte>\",\"type\":\"neighbourhood-leagues\","
                                    .formatted(LEAGUE)
                            + "\"nature\":\"community\",\"level\":\"parroquial\"}]");
        }

        @Test
        void theGapIsFilledOnceOneIs() {
            feed.happened(story.events());
            assertThat(initiative().get("gaps").toString()).contains("withoutActor");
            assertThat(withoutActor()).isEqualTo(1);

            feed.happened(story.involving(LEAGUE, day("2026-02-01")).events().getLast());
            assertThat(initiative().get("gaps").toString()).doesNotContain("withoutActor");
            assertThat(withoutActor()).isZero();

            feed.happened(story.releasing(LEAGUE, day("2026-03-01")).events().getLast());
            assertThat(withoutActor()).isEqualTo(1);
        }

        @Test
        void theLaterDayStandsAndNotTheLaterRecord() {
            feed.happened(story.involving(LEAGUE, day("2026-03-01"))
                    .releasing(LEAGUE, day("2026-02-01"))
                    .events());

            assertThat(initiative().get("actors")).hasSize(1);
            assertThat(withoutActor()).isZero();
        }

        private int withoutActor() {
            return read("/api/v1/initiatives?gap=withoutActor").get("total").intValue();
        }
    }

    @Nested
    class WhenAnInitiativeIsPlaced {
        @Test
        void theTerritoriesOfTheLatestDayAreShown() {
            feed.happened(story.placed(day("2026-03-01"), CALDERON, MACHACHI)
                    .placed(day("2026-02-01"), CALDERON)
                    .events());

            assertThat(initiative().get("territories")).hasSize(2);
            assertThat(initiative().at("/territories/1/outsideDistrict").booleanValue())
                    .isTrue();
        }
    }

    @Test
    void nothingIsInventedWhereNothingIsKnown() {
        feed.happened(story.events());

        assertThat(initiative().get("actors")).isEmpty();
        assertThat(initiative().get("territories")).isEmpty();
    }

    @Test
    void theCatalogueIsListedByName() {
        assertThat(read("/api/v1/actors").at("/items/0/name").stringValue()).isEqualTo("Cámara de Comercio");
        assertThat(read("/api/v1/actors").get("items")).hasSize(2);
        assertThat(read("/api/v1/territories").at("/items/0/kind").stringValue())
                .isEqualTo("parish");
    }

    @Test
    void thePageNamesThemInWords() {
        feed.happened(story.involving(LEAGUE, day("2026-02-01"))
                .placed(day("2026-02-01"), CALDERON, MACHACHI)
                .events());

        assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                .hasStatusOk()
                .bodyText()
                .contains("Liga Barrial &lt;norte&gt;", "Ligas barriales", "comunitario")
                .contains("Calderón", "parroquia", "Machachi", "fuera del distrito");
    }

    private JsonNode initiative() {
        return read("/api/v1/initiatives/INI-2026-0001");
    }
}
