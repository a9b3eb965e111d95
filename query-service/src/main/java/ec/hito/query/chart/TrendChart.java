package ec.hito.query.chart;

import ec.hito.query.figures.Average;
import ec.hito.query.figures.Percentages;
import ec.hito.query.trend.Trend;
import ec.hito.query.trend.Trend.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Progress against what was expected, from 0 % at the bottom to 100 % at the top.
 *
 * @param shown the day up to which there is progress; what comes after it is only expected
 * @param lines those in front last; what was expected at first only where that is something else than what is expected now
 */
public record TrendChart(Trend trend, TimeScale scale, LocalDate shown, List<Line> lines) {
    public static TrendChart of(Trend trend) {
        var all = Stream.concat(trend.past().stream(), trend.ahead().stream()).toList();
        var scale = TimeScale.over(all.stream().map(Point::day).toList());
        var lines = Stream.of(
                        Line.of("baseline", moved(all), scale, Percentages::baselineExpectedProgress),
                        Line.of("expected", all, scale, Percentages::expectedProgress),
                        Line.of("progress", trend.past(), scale, Percentages::progress))
                .filter(line -> !line.isEmpty())
                .toList();
        return new TrendChart(trend, scale, trend.past().getLast().day(), lines);
    }

    /** The lines, those in front first. */
    public List<Line> legend() {
        return lines.reversed();
    }

    /** All points, if a due day was moved from one to another; none otherwise. */
    private static List<Point> moved(List<Point> points) {
        return points.stream().anyMatch(TrendChart::isMoved) ? points : List.of();
    }

    private static boolean isMoved(Point point) {
        var percentages = point.percentages();
        return !Objects.equals(
                shownAs(percentages.expectedProgress()), shownAs(percentages.baselineExpectedProgress()));
    }

    private static @Nullable Object shownAs(@Nullable Average average) {
        return average == null ? null : average.rounded();
    }
}
