package ec.hito.query.chart;

import ec.hito.query.figures.Average;
import ec.hito.query.figures.Percentages;
import ec.hito.query.trend.Trend.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line with the gaps that it has: where nothing is measured there is none.
 *
 * @param kind of what it is; styles and words go by it
 * @param curves its parts, each the points of a polyline in a square of 100
 * @param dots parts that are one point only
 * @param end its last point; null for a line of gaps only
 */
public record Line(
        String kind,
        List<String> curves,
        List<Dot> dots,
        @Nullable Dot end) {
    /** In percent of the drawing. */
    public record Dot(String x, String y) {}

    static Line of(
            String kind, List<Point> points, TimeScale scale, Function<Percentages, @Nullable Average> percentage) {
        var curves = new ArrayList<String>();
        var dots = new ArrayList<Dot>();
        var part = new ArrayList<String>();
        Dot last = null;
        for (var point : points) {
            var value = percentage.apply(point.percentages());
            if (value == null) {
                end(part, last, curves, dots);
                continue;
            }
            var down = 100 - value.value().doubleValue();
            part.add(String.format(Locale.ROOT, "%.2f,%.2f", scale.at(point.day()), down));
            last = new Dot(scale.x(point.day()), TimeScale.percent(down));
        }
        end(part, last, curves, dots);
        return new Line(kind, List.copyOf(curves), List.copyOf(dots), last);
    }

    private static void end(List<String> part, @Nullable Dot last, List<String> curves, List<Dot> dots) {
        if (part.size() > 1) {
            curves.add(String.join(" ", part));
        } else if (part.size() == 1 && last != null) {
            dots.add(last);
        }
        part.clear();
    }

    boolean isEmpty() {
        return end == null;
    }
}
