package ec.hito.command.plan;

import static ec.hito.command.plan.PlanHistory.PLAN;
import static ec.hito.command.plan.PlanHistory.TODAY;
import static ec.hito.command.plan.PlanHistory.given;
import static ec.hito.command.plan.PlanHistory.on;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.OfficialData;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Timing;
import ec.hito.command.decision.TimingRejection;
import ec.hito.model.HealthRule;
import ec.hito.model.stored.HealthRuleAdopted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HealthRulesTest {
    private static final HealthRule STRICTER = new HealthRule(20, 5, 90);
    private static final HealthRuleAdopted ADOPTED =
            new HealthRuleAdopted(PLAN.id(), STRICTER, LocalDate.of(2026, 5, 1));

    @Test
    void anotherRuleIsInForceFromItsDayOn() {
        assertThat(given().when(adopt(STRICTER, on("2026-05-01")))).isEqualTo(Decision.accept(ADOPTED));
    }

    @Test
    void theRuleOfTheFirstDayNeedNotBeAdopted() {
        assertThat(given().when(adopt(HealthRule.INITIAL, on("2026-05-01")))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void theSameRuleAgainChangesNothing() {
        assertThat(given(ADOPTED).when(adopt(STRICTER, on("2026-06-01")))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void anEarlierDayTellsThatItWasInForceEarlier() {
        assertThat(given(ADOPTED).when(adopt(STRICTER, on("2026-04-01"))))
                .isEqualTo(Decision.accept(new HealthRuleAdopted(PLAN.id(), STRICTER, LocalDate.of(2026, 4, 1))));
    }

    @Test
    void itCanBeGivenUpAgain() {
        assertThat(given(ADOPTED).when(adopt(HealthRule.INITIAL, on("2026-06-01"))))
                .isEqualTo(Decision.accept(
                        new HealthRuleAdopted(PLAN.id(), HealthRule.INITIAL, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void rejectsThresholdsInTheWrongOrder() {
        assertThat(given().when(adopt(new HealthRule(30, 31, 85), on("2026-05-01"))))
                .isEqualTo(Decision.reject(new PlanRejection.ThresholdsReversed(31, 30)));
    }

    @Test
    void rejectsADayBeforeThePlan() {
        var before = OfficialData.ADOPTED_ON.minusDays(1);
        assertThat(given().when(adopt(STRICTER, new Timing(before, TODAY))))
                .isEqualTo(
                        Decision.reject(new TimingRejection.EffectiveBeforeSubject(before, OfficialData.ADOPTED_ON)));
    }

    @Test
    void rejectsADayThatHasNotCome() {
        var tomorrow = TODAY.plusDays(1);
        assertThat(given().when(adopt(STRICTER, new Timing(tomorrow, TODAY))))
                .isEqualTo(Decision.reject(new TimingRejection.FutureDay(tomorrow, TODAY)));
    }

    @Test
    void rejectsARuleForAPlanThatIsNotInForce() {
        assertThat(PlanDecider.decide(adopt(STRICTER, on("2026-05-01")), PlanState.INITIAL, OfficialData.catalogue()))
                .isEqualTo(Decision.reject(new PlanRejection.NotInForce(PLAN.id())));
    }

    private static AdoptHealthRule adopt(HealthRule rule, Timing timing) {
        return new AdoptHealthRule(PLAN.id(), rule, timing);
    }
}
