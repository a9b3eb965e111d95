package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.HealthRuleAdopted;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which thresholds the health of initiatives is read off on Monday 2026-06-15: one milestone is overdue by 25 days. */
class HealthRuleTest extends QueryServiceTest {
    private static final HealthRule STRICTER = new HealthRule(20, 5, 90);
    private static final HealthRule LAXER = new HealthRule(60, 30, 50);

    @BeforeEach
    void oneMilestoneIsOverdue() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .serving("1.1")
                .milestone(1, day("2026-05-21"), 1)
                .progress(1, 95, day("2026-02-01"))
                .events());
    }

    @Test
    void theFirstRuleHoldsWhileNoneWasAdopted() {
        assertThat(health()).isEqualTo("at-risk");
        var rule = read("/api/v1/plan").get("healthRule");
        assertThat(rule.get("delayedAfterDays").intValue()).isEqualTo(30);
        assertThat(rule.get("since").isNull()).isTrue();
    }

    @Test
    void anAdoptedRuleHoldsFromItsDayOn() {
        feed.happened(adopted(STRICTER, "2026-06-15"));

        assertThat(health()).isEqualTo("delayed");
        assertThat(read("/api/v1/management-objectives/1.1")
                        .at("/health/delayed")
                        .intValue())
                .isEqualTo(1);
        assertThat(read("/api/v1/initiatives?health=delayed").get("total").intValue())
                .isEqualTo(1);
        var rule = read("/api/v1/plan").get("healthRule");
        assertThat(rule.get("shortOfExpectedPercent").intValue()).isEqualTo(90);
        assertThat(rule.get("since").stringValue()).isEqualTo("2026-06-15");
    }

    @Test
    void theRuleOfTheLaterDayHoldsAndNotTheOneRecordedLater() {
        feed.happened(adopted(STRICTER, "2026-06-01"), adopted(LAXER, "2026-05-01"));

        assertThat(health()).isEqualTo("delayed");
    }

    @Test
    void ofTwoOnOneDayTheOneRecordedLaterHolds() {
        feed.happened(adopted(LAXER, "2026-06-01"), adopted(STRICTER, "2026-06-01"));

        assertThat(health()).isEqualTo("delayed");
    }

    @Test
    void aRuleOfADayToComeDoesNotHoldYet() {
        feed.happened(adopted(STRICTER, "2026-06-16"));

        assertThat(health()).isEqualTo("at-risk");
    }

    @Test
    void thePageSaysByWhichItIsRead() {
        feed.happened(adopted(STRICTER, "2026-06-01"));

        assertThat(http.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("más de 20 días", "más de 5 días", "inferior al 90 %", "Rige desde el", "1 de junio de 2026");
    }

    private static HealthRuleAdopted adopted(HealthRule rule, String day) {
        return new HealthRuleAdopted(RealPlan.plan().id(), rule, LocalDate.parse(day));
    }

    private String health() {
        return read("/api/v1/initiatives/INI-2026-0001").get("health").stringValue();
    }
}
