package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.RecordedEvent;
import java.time.LocalDate;
import java.util.List;

/** The rule by which health is read off on a day, as it is known. */
final class Rules {
    private Rules() {}

    /**
     * The one adopted last up to {@code day}; the plan's first one while none was.
     *
     * @param plan what is known of the plan
     */
    static HealthRule on(LocalDate day, List<RecordedEvent> plan) {
        return plan.stream()
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                .sorted(History.BY_DAY)
                .map(RecordedEvent::event)
                .filter(HealthRuleAdopted.class::isInstance)
                .map(HealthRuleAdopted.class::cast)
                .reduce((_, later) -> later)
                .map(HealthRuleAdopted::rule)
                .orElse(HealthRule.INITIAL);
    }
}
