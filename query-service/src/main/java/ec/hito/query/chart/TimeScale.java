package ec.hito.query.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Places days along a line: the first at its left end, the last at its right end.
 *
 * @param last later than {@code first}
 */
public record TimeScale(LocalDate first, LocalDate last) {
    /** How far from each other words have to be, in percent, to fit beside each other on a phone. */
    private static final double APART = 19.5;

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

    /** How close to an end a word is set off that end, in percent, since it would stand out beyond it. */
    private static final double EDGE = 8;

    /**
     * A day that is written below the line.
     *
     * @param anchor where the word stands to the place: as SVG has it
     */
    public record Tick(LocalDate day, String x, String anchor) {}

    /** Of all these days; they are at least a month apart. */
    static TimeScale over(Collection<LocalDate> days) {
        var first = Collections.min(days);
        var last = Collections.max(days);
        var month = first.plusMonths(1);
        return new TimeScale(first, last.isBefore(month) ? month : last);
    }

    /** From 0 to 100; what is before the first day or after the last stands at that end. */
    double at(LocalDate day) {
        var length = (double) ChronoUnit.DAYS.between(first, last);
        return Math.clamp(100 * ChronoUnit.DAYS.between(first, day) / length, 0, 100);
    }

    /** As SVG takes it. */
    public String x(LocalDate day) {
        return percent(at(day));
    }

    /** From one day to the end of another, as SVG takes it. */
    String width(LocalDate from, LocalDate to) {
        return percent(Math.max(0, at(to) - at(from)));
    }

    /** First days of months, few enough to be read and evenly apart; the ends, if there is no more than one. */
    public List<Tick> ticks() {
        for (var step : STEPS) {
            var days = monthsBy(step);
            if (days.size() < 2 || at(days.get(1)) - at(days.getFirst()) >= APART) {
                return (days.size() < 2 ? List.of(first, last) : days)
                        .stream().map(this::tick).toList();
            }
        }
        return List.of(tick(first), tick(last));
    }

    private List<LocalDate> monthsBy(int step) {
        var month = YearMonth.from(first.minusDays(1)).plusMonths(1);
        return Stream.iterate(month.atDay(1), day -> !day.isAfter(last), day -> day.plusMonths(1))
                .filter(day -> (day.getYear() * 12 + day.getMonthValue() - 1) % step == 0)
                .toList();
    }

    private Tick tick(LocalDate day) {
        var at = at(day);
        return new Tick(day, percent(at), at < EDGE ? "start" : at > 100 - EDGE ? "end" : "middle");
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
