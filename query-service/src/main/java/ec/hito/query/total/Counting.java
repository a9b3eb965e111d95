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
                new Counts(serving.stream().map(Entry::getValue).toList()),
                mechanisms(serving.stream()
                        .filter(cell -> cell.getKey().mechanism() != null)
                        .toList()));
    }

    private Figures figures(Counts counts, List<MechanismCount> mechanisms) {
        return new Figures(
                counts.of(Measure.ENTRIES),
                counts.of(Measure.INITIATIVES),
                counts.of(Measure.MEASURED),
                counts.mean(Measure.PROGRESS),
                counts.mean(Measure.VERIFIED_PROGRESS),
                counts.mean(Measure.EXPECTED_PROGRESS),
                counts.mean(Measure.BASELINE_EXPECTED_PROGRESS),
                new HealthCounts(
                        counts.of(Health.NO_DATA),
                        counts.of(Health.ON_TRACK),
                        counts.of(Health.AT_RISK),
                        counts.of(Health.DELAYED)),
                new LifecycleCounts(
                        counts.of(Lifecycle.REGISTERED),
                        counts.of(Lifecycle.IN_PROGRESS),
                        counts.of(Lifecycle.SUSPENDED),
                        counts.of(Lifecycle.COMPLETED),
                        counts.of(Lifecycle.CANCELLED)),
                new MilestoneCounts(
                        counts.of(Measure.PLANNED),
                        counts.of(Measure.ACHIEVED),
                        counts.of(Measure.VERIFIED),
                        counts.of(Measure.OVERDUE),
                        counts.of(Measure.DUE_SOON),
                        counts.of(Measure.RESCHEDULED),
                        counts.of(Measure.MILESTONES_CANCELLED),
                        counts.of(Measure.CANCELLED_AFTER_DUE)),
                mechanisms,
                new GapCounts(
                        counts.of(Gap.WITHOUT_LEAD),
                        counts.of(Gap.WITHOUT_TYPE),
                        counts.of(Gap.WITHOUT_MILESTONES),
                        counts.of(Gap.WITHOUT_MECHANISM),
                        counts.of(Gap.WITHOUT_ACTOR),
                        counts.of(Gap.WITHOUT_POLICY),
                        counts.of(Gap.SILENT)));
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
                    var counts = new Counts(type.getValue());
                    return new MechanismCount(
                            type.getKey(),
                            counts.of(Measure.USED),
                            counts.of(Measure.IN_FORCE),
                            counts.of(Measure.EXPIRING));
                })
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingLong(MechanismCount::count)
                        .reversed()
                        .thenComparing(count -> count.type().value()))
                .toList();
    }

    /** What some cells come to together. */
    private final class Counts {
        private final long[] byMeasure;

        Counts(List<Integer> numbers) {
            this.byMeasure = totals.of(numbers);
        }

        long of(int measure) {
            return measure < byMeasure.length ? byMeasure[measure] : 0;
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
