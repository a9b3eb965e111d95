package ec.hito.query.timeline;

import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Percentages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Follows one initiative through some days: its events are folded once. */
final class DayByDay {
    private DayByDay() {}

    /**
     * What it comes to on each of the days, whatever its lifecycle.
     *
     * @param events of one initiative, all that are known
     * @param days in ascending order
     */
    static List<Percentages> of(List<RecordedEvent> events, List<LocalDate> days) {
        var byDay = events.stream().sorted(History.BY_DAY).toList();
        var fold = new Fold();
        var next = 0;
        var percentages = new ArrayList<Percentages>();
        for (var day : days) {
            while (next < byDay.size() && !byDay.get(next).event().effectiveOn().isAfter(day)) {
                fold.apply(byDay.get(next++));
            }
            percentages.add(on(day, fold));
        }
        return percentages;
    }

    private static Percentages on(LocalDate day, Fold fold) {
        var sums = Figured.sums(fold, day);
        if (fold.life.registration() == null || !fold.life.endorsed() || sums.none()) {
            return Percentages.NONE;
        }
        var shares = sums.shares();
        return new Percentages(
                1,
                new Average(shares.percent(Shares::progress)),
                new Average(shares.percent(Shares::verified)),
                new Average(shares.percent(Shares::expected)),
                new Average(shares.percent(Shares::baseline)));
    }
}
