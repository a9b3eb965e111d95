package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ImportId;
import ec.hito.model.PlanId;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportUndone;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

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

    @Test
    void whereALeadIsReleasedNobodyLeads() {
        happened(story().ledBy("salud", day("2026-02-01")).released("salud", day("2026-02-01")));

        assertThat(read("/api/v1/initiatives/INI-2026-0001")
                        .get("leadSecretariat")
                        .isNull())
                .isTrue();
    }

    @Test
    void theImportIsKnownAsUndone() {
        var id = new ImportId(new UUID(0, 9));
        feed.happened(List.of(
                new ImportApplied(id, "matrix", new PlanId("pmdot"), "ab".repeat(32), 1, 1, 0, day("2026-01-10")),
                new ImportUndone(id, day("2026-02-01"))));

        assertThat(jdbc.sql("select undone_on::text from applied_import")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-02-01");
    }
}
