package ec.hito.query.explanation;

import ec.hito.model.Percent;
import ec.hito.query.figures.Average;
import ec.hito.query.timeline.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * How one percentage is worked out: weight times percentage of each milestone, all of it together over all the weight.
 *
 * @param kind which percentage: {@code progress}, {@code expected}, {@code baseline} or {@code verified}
 * @param sum of weight times percentage over the milestones that count
 * @param result the sum over the weight
 */
public record Working(String kind, List<Step> steps, BigDecimal weight, BigDecimal sum, Average result) {
    /**
     * What a milestone brings to the sum; nothing where it does not count.
     *
     * @param percent what counts of it
     */
    public record Step(Term milestone, Percent percent, BigDecimal product) {}

    static List<Working> all(List<Term> milestones, Sum sums, LocalDate day) {
        var weight = sums.weight();
        return List.of(
                new Working(
                        "progress",
                        steps(milestones, Working::done),
                        weight,
                        sums.weightTimesPercent(),
                        sums.progress()),
                new Working(
                        "expected",
                        steps(milestones, term -> allIf(term.dueOn().isBefore(day))),
                        weight,
                        sums.dueTimesHundred(),
                        sums.expectedProgress()),
                new Working(
                        "baseline",
                        steps(milestones, term -> allIf(term.originalDueOn().isBefore(day))),
                        weight,
                        sums.originallyDueTimesHundred(),
                        sums.baselineExpectedProgress()),
                new Working(
                        "verified",
                        steps(milestones, term -> allIf(term.verified())),
                        weight,
                        sums.verifiedTimesHundred(),
                        sums.verifiedProgress()));
    }

    private static List<Step> steps(List<Term> milestones, Function<Term, Percent> percentage) {
        return milestones.stream()
                .map(term -> {
                    var percent = percentage.apply(term);
                    return new Step(term, percent, term.weight().value().multiply(percent.value()));
                })
                .toList();
    }

    private static Percent done(Term term) {
        var percent = term.percent();
        return percent == null ? Percent.ZERO : percent;
    }

    private static Percent allIf(boolean counts) {
        return counts ? Percent.HUNDRED : Percent.ZERO;
    }
}
