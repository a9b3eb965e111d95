package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.SecretariatRegistered;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which bodies have to do with an initiative beside its lead. */
class BodiesTest extends QueryServiceTest {
    private static InitiativeStory story() {
        return InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-10"));
    }

    private JsonNode initiative() {
        return read("/api/v1/initiatives/INI-2026-0001");
    }

    @Test
    void nobodyIsInventedWhereNobodyIsNamed() {
        feed.happened(story().events());

        assertThat(initiative().get("participants")).isEmpty();
        assertThat(initiative().get("executingAgency").isNull()).isTrue();
        assertThat(initiative().get("promotingAgency").isNull()).isTrue();
    }

    @Test
    void thoseTakePartThatJoinedAndDidNotLeave() {
        feed.happened(story().joined("salud", day("2026-02-01"))
                .joined("cultura", day("2026-02-01"))
                .joined("ambiente", day("2026-02-01"))
                .left("cultura", day("2026-03-01"))
                .left("ambiente", day("2026-03-01"))
                .joined("ambiente", day("2026-03-01"))
                .events());

        assertThat(initiative().get("participants").toString()).isEqualTo("[\"ambiente\",\"salud\"]");
    }

    @Test
    void theLaterDayStandsAndNotTheLaterRecord() {
        feed.happened(story().joined("salud", day("2026-03-01"))
                .left("salud", day("2026-02-01"))
                .executedBy("EPMMOP", day("2026-03-01"))
                .executedBy("EMAAP", day("2026-02-01"))
                .events());

        assertThat(initiative().get("participants").toString()).isEqualTo("[\"salud\"]");
        assertThat(initiative().at("/executingAgency/name").stringValue()).isEqualTo("EPMMOP");
    }

    @Test
    void eachRoleIsShownByItself() {
        feed.happened(story().executedBy("EPMMOP", day("2026-02-01"))
                .promotedBy("salud", day("2026-02-01"))
                .events());

        assertThat(initiative().get("executingAgency").toString())
                .isEqualTo("{\"secretariat\":null,\"name\":\"EPMMOP\"}");
        assertThat(initiative().get("promotingAgency").toString())
                .isEqualTo("{\"secretariat\":\"salud\",\"name\":null}");
    }

    @Test
    void thePageNamesThem() {
        feed.happened(new SecretariatRegistered(
                new SecretariatCode("salud"), "Secretaría de Salud", List.of(), day("2026-01-01")));
        feed.happened(story().joined("salud", day("2026-02-01"))
                .executedBy("EPMMOP <sur>", day("2026-02-01"))
                .promotedBy("salud", day("2026-02-01"))
                .events());

        assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                .hasStatusOk()
                .bodyText()
                .contains("Secretarías participantes", "Entidad ejecutora", "EPMMOP &lt;sur&gt;", "Entidad promotora")
                .contains("<li lang=\"es\">Secretaría de Salud</li>");
    }

    @Test
    void deliveredTwiceItCountsOnce() {
        feed.happened(story().joined("salud", day("2026-02-01"))
                .executedBy("EPMMOP", day("2026-02-01"))
                .events());
        var once = initiative();

        feed.deliverAgain();

        assertThat(initiative()).isEqualTo(once);
    }
}
