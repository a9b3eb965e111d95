package ec.hito.command.plan;

import ec.hito.command.decision.Decision;
import ec.hito.command.decision.Rejection;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.PlanEvent;
import java.util.Optional;

/** Adopting the thresholds of health. A day that has passed is read off by the rule that was in force on it. */
final class HealthRules {
    private HealthRules() {}

    static Decision<PlanEvent> decide(AdoptHealthRule command, PlanState.Adopted adopted) {
        var on = command.timing().effectiveOn();
        return adopted.ruleOn(on).equals(command.rule())
                ? Decision.nothingToDo()
                : Decision.unless(
                        refusal(command, adopted), () -> new HealthRuleAdopted(command.planId(), command.rule(), on));
    }

    private static Optional<Rejection> refusal(AdoptHealthRule command, PlanState.Adopted adopted) {
        var rule = command.rule();
        if (rule.delayedWhenBehindAfterDays() > rule.delayedAfterDays()) {
            return Optional.of(
                    new PlanRejection.ThresholdsReversed(rule.delayedWhenBehindAfterDays(), rule.delayedAfterDays()));
        }
        return command.timing().refusal().or(() -> command.timing().refusalBefore(adopted.adoptedOn()));
    }
}
