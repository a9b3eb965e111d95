package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.model.stored.PlanReformed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What readers see of the plan after a reform that gave 1.1 other words and left only it. */
class PlanReformTest extends QueryServiceTest {
    private static final ManagementObjectiveCode KEPT = new ManagementObjectiveCode("1.1");

    @BeforeEach
    void theReformTookEffect() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .serving("1.1")
                .serving("2.3")
                .events());
        feed.happened(
                new PlanReformed(RealPlan.plan().id(), reformed(), "Ordenanza 012-2026", LocalDate.of(2026, 5, 1)));
    }

    @Test
    void thePlanIsTheReformedOneAndSaysByWhatInstrument() {
        var plan = read("/api/v1/plan");
        assertThat(plan.get("managementObjectives")).hasSize(1);
        assertThat(plan.at("/managementObjectives/0/text").stringValue()).isEqualTo("Otras palabras");
        assertThat(plan.get("reforms").toString())
                .isEqualTo("[{\"instrument\":\"Ordenanza 012-2026\",\"effectiveOn\":\"2026-05-01\"}]");
        assertThat(plan.get("version").intValue()).isEqualTo(1);
    }

    @Test
    void theStatusIsThatOfTheObjectivesThatAreLeft() {
        var status = read("/api/v1/management-objectives");
        assertThat(status.get("items")).hasSize(1);
        assertThat(status.at("/items/0/initiatives").intValue()).isEqualTo(1);
        assertThat(status.at("/totals/initiatives").intValue()).isEqualTo(1);
        refused("/api/v1/management-objectives/2.3", HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageNamesTheInstrument() {
        assertThat(http.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Reformado por", "Ordenanza 012-2026", "1 de mayo de 2026", "Otras palabras");
    }

    @Test
    void deliveredTwiceItCountsOnce() {
        var once = read("/api/v1/plan");

        feed.deliverAgain();

        assertThat(read("/api/v1/plan")).isEqualTo(once);
    }

    private static Plan reformed() {
        var plan = RealPlan.plan();
        var kept = plan.managementObjectives().stream()
                .filter(objective -> objective.code().equals(KEPT))
                .map(objective ->
                        new ManagementObjective(objective.code(), objective.developmentObjective(), "Otras palabras"))
                .toList();
        return new Plan(
                plan.id(),
                plan.title(),
                plan.documentDate(),
                plan.horizon(),
                plan.vision(),
                plan.developmentObjectives(),
                kept,
                plan.competences(),
                plan.policies().stream()
                        .filter(policy -> policy.managementObjective().equals(KEPT))
                        .toList(),
                List.of(),
                List.of());
    }
}
