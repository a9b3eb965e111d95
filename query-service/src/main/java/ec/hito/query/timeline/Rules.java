package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule by which health is read off on a day, as it is known. */
public final class Rules {
    /** @param from the event that adopted it; null if none did by then, and the plan's first one holds */
    public record InForce(HealthRule rule, @Nullable Source from) {}

    private Rules() {}

    /**
     * The one adopted last up to {@code day}.
     *
     * @param plan what is known of the plan
     */
    static InForce on(LocalDate day, List<RecordedEvent> plan) {
        return plan.stream()
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                .sorted(History.BY_DAY)
                .filter(recorded -> recorded.event() instanceof HealthRuleAdopted)
                .reduce((_, later) -> later)
                .map(recorded -> new InForce(((HealthRuleAdopted) recorded.event()).rule(), Source.of(recorded)))
                .orElse(new InForce(HealthRule.INITIAL, null));
    }
}
