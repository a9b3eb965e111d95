package ec.hito.query.total;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Figures.GapCounts;
import ec.hito.query.figures.Figures.HealthCounts;
import ec.hito.query.figures.Figures.LifecycleCounts;
import ec.hito.query.figures.Figures.MechanismCount;
import ec.hito.query.figures.Figures.MilestoneCounts;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.timeline.Standing;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts together what stands in several cells. */
final class Counting {
    private final Map<Cell, Integer> cells;
    private final Totals totals;
    private final int rule;

    /** @param rule number of the one that health is read off by */
    Counting(Map<Cell, Integer> cells, Totals totals, int rule) {
        this.cells = cells;
        this.totals = totals;
        this.rule = rule;
    }

    /** @param objectives what serves several of them counts once */
    Figures serving(Collection<ManagementObjectiveCode> objectives) {
        var serving = cells.entrySet().stream()
                .filter(cell -> cell.getKey().servesAny(objectives))
                .toList();
        return figures(
                new Sums(serving.stream().map(Entry::getValue).toList()),
                mechanisms(serving.stream()
                        .filter(cell -> cell.getKey().mechanism() != null)
                        .toList()));
    }

    private Figures figures(Sums sums, List<MechanismCount> mechanisms) {
        return new Figures(
                sums.of(Measure.ENTRIES),
                sums.of(Measure.INITIATIVES),
                sums.of(Measure.MEASURED),
                sums.mean(Measure.PROGRESS),
                sums.mean(Measure.VERIFIED_PROGRESS),
                sums.mean(Measure.EXPECTED_PROGRESS),
                sums.mean(Measure.BASELINE_EXPECTED_PROGRESS),
                new HealthCounts(
                        sums.of(Health.NO_DATA),
                        sums.of(Health.ON_TRACK),
                        sums.of(Health.AT_RISK),
                        sums.of(Health.DELAYED)),
                new LifecycleCounts(
                        sums.of(Lifecycle.REGISTERED),
                        sums.of(Lifecycle.IN_PROGRESS),
                        sums.of(Lifecycle.SUSPENDED),
                        sums.of(Lifecycle.COMPLETED),
                        sums.of(Lifecycle.CANCELLED)),
                new MilestoneCounts(
                        sums.of(Measure.PLANNED),
                        sums.of(Measure.ACHIEVED),
                        sums.of(Measure.VERIFIED),
                        sums.of(Measure.OVERDUE),
                        sums.of(Measure.DUE_SOON),
                        sums.of(Measure.RESCHEDULED),
                        sums.of(Measure.MILESTONES_CANCELLED),
                        sums.of(Measure.CANCELLED_AFTER_DUE)),
                mechanisms,
                new GapCounts(
                        sums.of(Gap.WITHOUT_LEAD),
                        sums.of(Gap.WITHOUT_TYPE),
                        sums.of(Gap.WITHOUT_MILESTONES),
                        sums.of(Gap.WITHOUT_MECHANISM),
                        sums.of(Gap.WITHOUT_ACTOR),
                        sums.of(Gap.WITHOUT_POLICY),
                        sums.of(Gap.SILENT)));
    }

    /** The most used type first. */
    private List<MechanismCount> mechanisms(List<Entry<Cell, Integer>> ofMechanisms) {
        return ofMechanisms.stream()
                .collect(Collectors.groupingBy(
                        cell -> Objects.requireNonNull(cell.getKey().mechanism()),
                        Collectors.mapping(Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(type -> {
                    var sums = new Sums(type.getValue());
                    return new MechanismCount(
                            type.getKey(), sums.of(Measure.USED), sums.of(Measure.IN_FORCE), sums.of(Measure.EXPIRING));
                })
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingLong(MechanismCount::count)
                        .reversed()
                        .thenComparing(count -> count.type().value()))
                .toList();
    }

    /** What some cells come to together. */
    private final class Sums {
        private final List<Integer> numbers;

        Sums(List<Integer> numbers) {
            this.numbers = numbers;
        }

        long of(int measure) {
            return numbers.stream().mapToLong(cell -> totals.of(cell, measure)).sum();
        }

        long of(Health health) {
            return of(Measure.of(health, rule));
        }

        long of(Lifecycle lifecycle) {
            return of(Measure.of(lifecycle));
        }

        long of(Gap gap) {
            return of(Measure.of(gap));
        }

        @Nullable
        Average mean(int measure) {
            return Average.of(BigDecimal.valueOf(of(measure), Standing.PERCENT_DECIMALS), of(Measure.MEASURED));
        }
    }
}
