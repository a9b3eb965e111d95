package ec.hito.query.chart;

import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.milestone.MilestoneView.Reschedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When milestones are due and were due before, one below the other.
 *
 * @param shown the day of which their states are
 */
public record MilestoneChart(TimeScale scale, LocalDate shown, List<Row> rows) {
    /**
     * @param before where its earlier due days stand, the first one first
     * @param now where it is due
     * @param leftmost where the line through all of them begins
     * @param spanned how long that line is
     */
    public record Row(
            MilestoneView milestone,
            MilestoneSign sign,
            List<String> before,
            String now,
            String leftmost,
            String spanned) {}

    public static MilestoneChart of(List<MilestoneView> milestones, LocalDate shown) {
        var days = milestones.stream().flatMap(MilestoneChart::dueDays);
        var scale = TimeScale.over(Stream.concat(days, Stream.of(shown)).toList());
        return new MilestoneChart(
                scale,
                shown,
                milestones.stream().map(milestone -> row(milestone, scale)).toList());
    }

    /** Those that occur. */
    public List<MilestoneSign> signs() {
        return rows.stream().map(Row::sign).distinct().sorted().toList();
    }

    /** In the order in which they were set; the last one holds. */
    private static Stream<LocalDate> dueDays(MilestoneView milestone) {
        return Stream.concat(
                Stream.of(milestone.originalDueOn()),
                milestone.reschedules().stream().map(Reschedule::dueOn));
    }

    private static Row row(MilestoneView milestone, TimeScale scale) {
        var days = dueDays(milestone).toList();
        var sorted = days.stream().sorted().toList();
        return new Row(
                milestone,
                MilestoneSign.of(milestone),
                days.subList(0, days.size() - 1).stream().map(scale::x).toList(),
                scale.x(days.getLast()),
                scale.x(sorted.getFirst()),
                scale.width(sorted.getFirst(), sorted.getLast()));
    }
}
