package ec.hito.query.trend;

import ec.hito.query.figures.Percentages;
import java.time.LocalDate;
import java.util.List;

/**
 * Percentages in the order of days, by what is known at one moment.
 *
 * @param past up to the day of the moment, which is the last
 * @param ahead after it; of these only what is expected can be known
 */
public record Trend(List<Point> past, List<Point> ahead) {
    public record Point(LocalDate day, Percentages percentages) {}

    /** Whether there is anything to be seen. */
    public boolean measured() {
        return past.stream().anyMatch(point -> point.percentages().measured() > 0);
    }
}
