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
        var unfolding = new Unfolding(events);
        var percentages = new ArrayList<Percentages>();
        for (var day : days) {
            unfolding.to(day);
            percentages.add(on(day, unfolding.fold()));
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
