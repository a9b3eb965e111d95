package ec.hito.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.query.chart.Line.Dot;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Percentages;
import ec.hito.query.trend.Trend;
import ec.hito.query.trend.Trend.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    @Test
    void moreProgressStandsHigher() {
        var chart = TrendChart.of(new Trend(
                List.of(point("2026-01-01", 0, 0), point("2026-02-20", 25, 0), point("2026-04-11", 100, 0)),
                List.of()));
        assertThat(line("progress", chart).curves()).containsExactly("0.00,100.00 50.00,75.00 100.00,0.00");
        assertThat(line("progress", chart).end()).isEqualTo(new Dot("100.00%", "0.00%"));
    }

    @Test
    void daysOnWhichNothingIsMeasuredAreAGapAndNotZero() {
        var chart = TrendChart.of(new Trend(
                List.of(
                        point("2026-01-01", 10, 0),
                        unmeasured("2026-01-21"),
                        point("2026-03-02", 20, 0),
                        point("2026-04-11", 30, 0)),
                List.of()));
        var line = line("progress", chart);
        assertThat(line.curves()).containsExactly("60.00,80.00 100.00,70.00");
        assertThat(line.dots()).containsExactly(new Dot("0.00%", "90.00%"));
    }

    @Test
    void whereNothingIsMeasuredThereIsNoLine() {
        var trend = new Trend(List.of(unmeasured("2026-01-01")), List.of());
        assertThat(TrendChart.of(trend).lines()).isEmpty();
        assertThat(trend.measured()).isFalse();
    }

    @Test
    void whatIsExpectedGoesOnBeyondTheDayThatIsShownAndProgressDoesNot() {
        var chart = TrendChart.of(new Trend(
                List.of(point("2026-01-01", 10, 20), point("2026-01-21", 20, 40)),
                List.of(point("2026-04-11", 20, 100))));
        assertThat(line("progress", chart).curves()).containsExactly("0.00,90.00 20.00,80.00");
        assertThat(line("expected", chart).curves()).containsExactly("0.00,80.00 20.00,60.00 100.00,0.00");
    }

    @Test
    void whatWasExpectedAtFirstIsDrawnOnlyWhereItIsSomethingElse() {
        var kept = new Trend(List.of(point("2026-01-01", 10, 20), point("2026-04-11", 10, 20)), List.of());
        assertThat(TrendChart.of(kept).lines()).extracting(Line::kind).containsExactly("expected", "progress");

        var average = new Average(BigDecimal.TEN);
        var moved = new Percentages(1, average, average, average, new Average(BigDecimal.ONE));
        var trend = new Trend(List.of(new Point(LocalDate.parse("2026-01-01"), moved)), List.of());
        assertThat(TrendChart.of(trend).lines())
                .extracting(Line::kind)
                .containsExactly("baseline", "expected", "progress");
    }

    private static Line line(String kind, TrendChart chart) {
        return chart.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Point point(String day, long progress, long expected) {
        var due = new Average(BigDecimal.valueOf(expected));
        var done = new Average(BigDecimal.valueOf(progress));
        return new Point(LocalDate.parse(day), new Percentages(1, done, done, due, due));
    }

    private static Point unmeasured(String day) {
        return new Point(LocalDate.parse(day), Percentages.NONE);
    }
}
