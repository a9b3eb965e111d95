package ec.hito.query.change;

import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.web.BusinessDay;
import ec.hito.web.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Tells what changed in a period that somebody asks for, seen in one state of the log. */
public final class PeriodChanges {
    private final Readings readings;
    private final Changes changes;
    private final Clock clock;

    PeriodChanges(Readings readings, Changes changes, Clock clock) {
        this.readings = readings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param work what is made of it, in the transaction of the read
     * @throws ProblemException 400 if the query makes no sense, 404 {@code no-plan}, or as {@link Readings#read(ec.hito.query.reading.Clocks, Function)}
     */
    public <T> T read(ChangesQuery query, Function<ChangesView, T> work) {
        return pages(query, pages -> work.apply(pages.apply(query.page())));
    }

    /** As {@link #read}, with the first of the greatest pages and a way to the one that begins after a code. */
    public <T> T readAll(ChangesQuery query, BiFunction<ChangesView, Function<String, ChangesView>, T> work) {
        var first = query.greatPage();
        return pages(query, pages -> work.apply(pages.apply(first), code -> pages.apply(first.after(code))));
    }

    private <T> T pages(ChangesQuery query, Function<Function<ChangesQuery.Page, ChangesView>, T> work) {
        var today = BusinessDay.today(clock);
        query.check(today);
        return readings.read(
                query.earlier(today),
                query.later(today),
                (earlier, later) -> work.apply(page -> between(earlier, later, query, page)));
    }

    private ChangesView between(Moment earlier, Moment later, ChangesQuery query, ChangesQuery.Page page) {
        if (query.byDay()) {
            return changes.between(earlier, later, earlier.asOf().plusDays(1), page);
        }
        var from = onItsDay(earlier);
        var to = query.toPosition() == null ? later : onItsDay(later);
        return changes.between(from, to, from.asOf(), page);
    }

    /** As it was on the day on which the position was recorded. */
    private static Moment onItsDay(Moment moment) {
        var recordedAt = moment.dataUpTo();
        return recordedAt == null
                ? moment
                : new Moment(
                        LocalDate.ofInstant(recordedAt, BusinessDay.ZONE),
                        moment.position(),
                        recordedAt,
                        moment.incomplete(),
                        false);
    }
}
