package ec.hito.query.total;

import ec.hito.query.timeline.Shares;
import ec.hito.query.timeline.Standing;
import ec.hito.query.timeline.Standing.Part;
import ec.hito.query.timeline.StandingFrom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What an initiative adds to the figures as it stands; nothing if it serves no objective. */
final class Contribution {
    private final ToIntFunction<Cell> numbers;
    private final SortedMap<Long, Long> sums = new TreeMap<>();

    private Contribution(ToIntFunction<Cell> numbers) {
        this.numbers = numbers;
    }

    /** @param numbers of the cells */
    static Amounts of(StandingFrom from, ToIntFunction<Cell> numbers) {
        var standing = from.standing();
        if (standing.isEmpty() || standing.get().objectives().isEmpty()) {
            return Amounts.NONE;
        }
        var contribution = new Contribution(numbers);
        contribution.addItself(standing.get(), from);
        standing.get().objectives().forEach((objective, under) -> {
            var cell = Cell.ofServing(List.of(objective));
            contribution.add(cell, Measure.ENTRIES, entries(under));
            under.parts().stream()
                    .flatMap(part -> part.mechanisms().stream())
                    .forEach(used -> contribution.addUsed(Cell.ofMechanisms(objective, used.type()), used));
        });
        return Amounts.of(contribution.sums);
    }

    private void addItself(Standing standing, StandingFrom from) {
        var cell = Cell.ofServing(standing.objectives().keySet());
        add(cell, Measure.INITIATIVES, 1);
        add(cell, Measure.of(standing.lifecycle()), 1);
        if (standing.measured()) {
            add(cell, Measure.MEASURED, 1);
            add(cell, Measure.PROGRESS, units(standing, Shares::progress));
            add(cell, Measure.VERIFIED_PROGRESS, units(standing, Shares::verified));
            add(cell, Measure.EXPECTED_PROGRESS, units(standing, Shares::expected));
            add(cell, Measure.BASELINE_EXPECTED_PROGRESS, units(standing, Shares::baseline));
        }
        var milestones = standing.milestones();
        add(cell, Measure.PLANNED, milestones.planned());
        add(cell, Measure.ACHIEVED, milestones.achieved());
        add(cell, Measure.VERIFIED, milestones.verified());
        add(cell, Measure.OVERDUE, milestones.overdue());
        add(cell, Measure.DUE_SOON, milestones.dueIn30Days());
        add(cell, Measure.RESCHEDULED, milestones.rescheduled());
        add(cell, Measure.MILESTONES_CANCELLED, milestones.cancelled());
        add(cell, Measure.CANCELLED_AFTER_DUE, milestones.cancelledAfterDue());
        standing.gaps().forEach(gap -> add(cell, Measure.of(gap), 1));
        for (int rule = 0; rule < from.healths().size(); rule++) {
            var health = from.healths().get(rule);
            if (health != null) {
                add(cell, Measure.of(health, rule), 1);
            }
        }
    }

    private void addUsed(Cell cell, Standing.Used used) {
        add(cell, Measure.USED, 1);
        add(cell, Measure.IN_FORCE, used.inForce() ? 1 : 0);
        add(cell, Measure.EXPIRING, used.expiring() ? 1 : 0);
    }

    private static long entries(Standing.Under under) {
        return under.parts().stream()
                .map(Part::entry)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static long units(Standing standing, Function<Shares, BigDecimal> share) {
        return Objects.requireNonNull(standing.percent(share)).unscaledValue().longValueExact();
    }

    private void add(Cell cell, int measure, long amount) {
        if (amount != 0) {
            sums.merge(Amounts.key(numbers.applyAsInt(cell), measure), amount, Long::sum);
        }
    }
}
