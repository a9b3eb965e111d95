package ec.hito.query.total;

import ec.hito.query.timeline.StandingFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What an initiative adds to the figures of every day from its first one on.
 *
 * @param days on which it changes, in ascending order
 * @param amounts from each of the days on
 */
record StepFunction(List<Integer> days, List<Amounts> amounts) {
    static final StepFunction NONE = new StepFunction(List.of(), List.of());

    static StepFunction of(List<StandingFrom> standings, ToIntFunction<Cell> numbers) {
        return new StepFunction(
                standings.stream().map(from -> Change.day(from.day())).toList(),
                standings.stream().map(from -> Contribution.of(from, numbers)).toList());
    }

    /** This one up to a day, and {@code other}, which begins with that day, from then on. */
    StepFunction followedBy(StepFunction other) {
        var first = other.days.getFirst();
        var kept = 0;
        while (kept < days.size() && days.get(kept) < first) {
            kept++;
        }
        var allDays = new ArrayList<>(days.subList(0, kept));
        var allAmounts = new ArrayList<>(amounts.subList(0, kept));
        allDays.addAll(other.days);
        allAmounts.addAll(other.amounts);
        return new StepFunction(allDays, allAmounts);
    }

    /** What {@code other}, which begins no sooner, has from its first day on that this one has not; by day, and by key within a day. */
    List<Change> changesTo(StepFunction other) {
        var changes = new ArrayList<Change>();
        var difference = Amounts.NONE;
        var mine = at(other.days.getFirst());
        var its = -1;
        while (mine + 1 < days.size() || its + 1 < other.days.size()) {
            var day = Math.min(next(days, mine), next(other.days, its));
            mine += next(days, mine) == day ? 1 : 0;
            its += next(other.days, its) == day ? 1 : 0;
            var now = amounts(other, its).minus(amounts(this, mine));
            var change = now.minus(difference);
            for (int i = 0; i < change.size(); i++) {
                changes.add(new Change(day, change.keys()[i], change.amounts()[i]));
            }
            difference = now;
        }
        return changes;
    }

    /** The index of the step that holds just before or on {@code day}, so that the next one is later; -1 if there is none. */
    private int at(int day) {
        var index = -1;
        while (index + 1 < days.size() && days.get(index + 1) <= day) {
            index++;
        }
        return index;
    }

    private static int next(List<Integer> days, int index) {
        return index + 1 < days.size() ? days.get(index + 1) : Integer.MAX_VALUE;
    }

    private static Amounts amounts(StepFunction function, int index) {
        return index < 0 ? Amounts.NONE : function.amounts.get(index);
    }
}
