package ec.hito.query.total;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.figures.Figures;
import ec.hito.query.figures.Figures.GapCounts;
import ec.hito.query.figures.Figures.HealthCounts;
import ec.hito.query.figures.Figures.LifecycleCounts;
import ec.hito.query.figures.Figures.MechanismCount;
import ec.hito.query.figures.Figures.MilestoneCounts;
import ec.hito.query.figures.Gap;
import ec.hito.query.figures.Health;
import ec.hito.query.figures.Lifecycle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;

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
                counts(serving.stream().map(Entry::getValue).toList()),
                mechanisms(serving.stream()
                        .filter(cell -> cell.getKey().mechanism() != null)
                        .toList()));
    }

    private Counts counts(List<Integer> numbers) {
        return new Counts(totals.of(numbers));
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
                        counts.of(Measure.of(Health.NO_DATA, rule)),
                        counts.of(Measure.of(Health.ON_TRACK, rule)),
                        counts.of(Measure.of(Health.AT_RISK, rule)),
                        counts.of(Measure.of(Health.DELAYED, rule))),
                new LifecycleCounts(
                        counts.of(Measure.of(Lifecycle.REGISTERED)),
                        counts.of(Measure.of(Lifecycle.IN_PROGRESS)),
                        counts.of(Measure.of(Lifecycle.SUSPENDED)),
                        counts.of(Measure.of(Lifecycle.COMPLETED)),
                        counts.of(Measure.of(Lifecycle.CANCELLED))),
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
                        counts.of(Measure.of(Gap.WITHOUT_LEAD)),
                        counts.of(Measure.of(Gap.WITHOUT_TYPE)),
                        counts.of(Measure.of(Gap.WITHOUT_MILESTONES)),
                        counts.of(Measure.of(Gap.WITHOUT_MECHANISM)),
                        counts.of(Measure.of(Gap.WITHOUT_ACTOR)),
                        counts.of(Measure.of(Gap.WITHOUT_POLICY)),
                        counts.of(Measure.of(Gap.SILENT))));
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
                    var counts = counts(type.getValue());
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
}
