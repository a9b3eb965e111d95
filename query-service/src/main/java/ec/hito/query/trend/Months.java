package ec.hito.query.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Ends of months, all of them or every third, sixth, …, so that there are not too many. */
final class Months {
    /** As many points as a person can tell apart. */
    static final int MOST = 36;

    private static final int AHEAD = 12;
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

    private final LocalDate shown;
    private final int step;
    private final YearMonth first;

    /** @param first before it there is nothing */
    Months(LocalDate first, LocalDate shown) {
        this.first = YearMonth.from(first);
        this.shown = shown;
        this.step = step(ChronoUnit.MONTHS.between(this.first, YearMonth.from(shown)));
    }

    private static int step(long months) {
        for (var step : STEPS) {
            if (months / step < MOST) {
                return step;
            }
        }
        return Math.toIntExact(months / MOST + 1);
    }

    /** From the first month on up to the day that is shown, which is the last one. */
    List<LocalDate> past() {
        var days = new ArrayList<LocalDate>();
        for (var day = end(first); day.isBefore(shown); day = next(day)) {
            days.add(day);
        }
        days.add(shown);
        return days;
    }

    /** For a year after the day that is shown, and not beyond {@code last}. */
    List<LocalDate> ahead(LocalDate last) {
        var days = new ArrayList<LocalDate>();
        for (var day = end(first); !day.isAfter(shown.plusMonths(AHEAD)) && !day.isAfter(last); day = next(day)) {
            if (day.isAfter(shown)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The end of the next month that is a multiple of the step: quarters and years end where people expect them to. */
    private LocalDate end(YearMonth month) {
        var index = month.getYear() * 12L + month.getMonthValue();
        return month.plusMonths(Math.floorMod(-index, step)).atEndOfMonth();
    }

    private LocalDate next(LocalDate day) {
        return end(YearMonth.from(day).plusMonths(1));
    }
}
