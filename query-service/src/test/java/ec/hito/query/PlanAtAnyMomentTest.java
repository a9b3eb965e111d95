package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.HealthRule;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.SecretariatRegistered;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What was in force on a day, of what was on record at a position. */
class PlanAtAnyMomentTest extends QueryServiceTest {
    private static final int ADOPTED = 1;
    private static final int RULED = 2;
    private static final int REFORMED = 3;
    private static final int PROPOSED = 4;

    @BeforeEach
    void aPlanWasAdoptedRuledAndReformed() {
        var plan = RealPlan.plan().id();
        feed.happened(
                RealPlan.adopted(),
                new HealthRuleAdopted(plan, new HealthRule(60, 30, 50), day("2026-03-01")),
                new PlanReformed(plan, RealPlan.plan(), "Ordenanza 012-2026", day("2026-05-01")),
                new SecretariatRegistered(
                        new SecretariatCode("salud"),
                        "Secretaría de Salud",
                        List.of(new ManagementObjectiveCode("1.1")),
                        day("2026-02-01")));
    }

    @Test
    void ofTodayEverythingCounts() {
        var plan = plan("");
        assertThat(plan.get("reforms")).hasSize(1);
        assertThat(plan.at("/healthRule/delayedAfterDays").intValue()).isEqualTo(60);
        assertThat(proposers(plan)).hasSize(1);
        assertThat(plan.get("version").intValue()).isEqualTo(2);
        assertThat(plan("?atPosition=" + PROPOSED)).isEqualTo(plan);
    }

    @Test
    void aReformCountsFromItsDayOn() {
        assertThat(plan("?asOf=2026-04-30").get("reforms")).isEmpty();
        assertThat(plan("?asOf=2026-05-01").get("reforms")).hasSize(1);
        assertThat(plan("?atPosition=" + RULED).get("reforms")).isEmpty();
    }

    @Test
    void aRuleCountsFromItsDayOnAndOnceItIsKnown() {
        assertThat(plan("?asOf=2026-02-28").at("/healthRule/delayedAfterDays").intValue())
                .isEqualTo(30);
        assertThat(plan("?asOf=2026-03-01").at("/healthRule/since").stringValue())
                .isEqualTo("2026-03-01");
        assertThat(plan("?atPosition=" + ADOPTED).at("/healthRule/since").isNull())
                .isTrue();
    }

    @Test
    void aSecretariatProposesFromItsDayOnAndOnceItIsKnown() {
        assertThat(proposers(plan("?asOf=2026-02-01"))).hasSize(1);
        assertThat(proposers(plan("?asOf=2026-01-31"))).isEmpty();
        assertThat(proposers(plan("?atPosition=" + REFORMED))).isEmpty();
    }

    /** A later day does not make a version: what somebody knew of the plan then is what it is compared with. */
    @Test
    void theVersionIsThatOfThePosition() {
        assertThat(plan("?atPosition=" + ADOPTED).get("version").intValue()).isZero();
        assertThat(plan("?atPosition=" + REFORMED).get("version").intValue()).isEqualTo(2);
        assertThat(plan("?asOf=2026-01-01").get("version").intValue()).isEqualTo(2);
    }

    @Test
    void beforeItsDayThereIsNone() {
        refused("/api/v1/plan?asOf=2024-03-30", HttpStatus.NOT_FOUND);
    }

    private JsonNode plan(String moment) {
        return read("/api/v1/plan" + moment);
    }

    private static JsonNode proposers(JsonNode plan) {
        return plan.at("/managementObjectives/0/proposedBy");
    }
}
