package ec.hito.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative's figures come about at a moment.
 *
 * @param terms its milestones in the order in which they fall due
 * @param sums over those that count
 * @param verdict null for what is suspended or has ended: it has no health
 * @param lifecycleFrom the event that gave it its lifecycle
 */
public record Account(
        State state,
        List<Term> terms,
        Sums sums,
        Rules.InForce rule,
        @Nullable Verdict verdict,
        Source lifecycleFrom) {
    static Account of(Fold fold, State state, Rules.InForce rule, LocalDate day) {
        var sums = Figured.sums(fold, day);
        return new Account(
                state,
                fold.milestones.values().stream()
                        .sorted(Milestone.ORDER)
                        .map(milestone -> milestone.term(day))
                        .toList(),
                sums,
                rule,
                Figured.verdict(fold.life.lifecycle(), sums, rule.rule()),
                Objects.requireNonNull(fold.life.lifecycleFrom()));
    }
}
