package ec.hito.query.trend;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.ManagementObjective;
import ec.hito.model.plan.Plan;
import ec.hito.query.figures.Average;
import ec.hito.query.figures.Percentages;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.reading.Moment;
import ec.hito.query.timeline.Past;
import ec.hito.query.total.RunningTotals;
import ec.hito.query.trend.Trend.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how percentages went; inside a read's transaction. */
public final class Trends {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final PlanInForce plans;
    private final RunningTotals totals;
    private final Past past;

    Trends(PlanInForce plans, RunningTotals totals, Past past) {
        this.plans = plans;
        this.totals = totals;
        this.past = past;
    }

    /** Of all that serves an objective of the plan in force at the moment, from the plan's first day on. */
    public Trend of(Plan plan, Moment moment) {
        return serving(
                plan.managementObjectives().stream()
                        .map(ManagementObjective::code)
                        .toList(),
                plan,
                moment);
    }

    /** Of all that serves one objective, from the first day of the plan on that is in force at the moment. */
    public Trend of(ManagementObjectiveCode objective, Plan plan, Moment moment) {
        return serving(List.of(objective), plan, moment);
    }

    /** Of one initiative, from the day of its registration on. */
    public Trend of(InitiativeId initiative, LocalDate registeredOn, Moment moment) {
        return along(
                new Months(registeredOn, moment.asOf()),
                LocalDate.MAX,
                days -> past.percentages(initiative, days, moment));
    }

    private Trend serving(Collection<ManagementObjectiveCode> objectives, Plan plan, Moment moment) {
        return along(
                new Months(plans.firstDay(plan.id(), moment), moment.asOf()),
                LocalDate.of(plan.horizon().longTermTo(), 12, 31),
                days -> totals.percentages(objectives, days, moment));
    }

    private static Trend along(Months months, LocalDate last, Function<List<LocalDate>, List<Percentages>> read) {
        var until = months.past();
        var ahead = months.ahead(last);
        var days = Stream.concat(until.stream(), ahead.stream()).toList();
        var percentages = read.apply(days);
        var points = IntStream.range(0, days.size())
                .mapToObj(one -> new Point(days.get(one), percentages.get(one)))
                .toList();
        return new Trend(points.subList(0, until.size()), upToTheEnd(points, until.size()));
    }

    /** What lies ahead of the last day of the past, for as long as more is to be expected. */
    private static List<Point> upToTheEnd(List<Point> points, int past) {
        var ahead = new ArrayList<Point>();
        for (var one = past; one < points.size() && isMoreExpected(points.get(one - 1)); one++) {
            ahead.add(points.get(one));
        }
        return List.copyOf(ahead);
    }

    private static boolean isMoreExpected(Point point) {
        return isMore(point.percentages().expectedProgress())
                || isMore(point.percentages().baselineExpectedProgress());
    }

    private static boolean isMore(@Nullable Average expected) {
        return expected != null && expected.value().compareTo(ALL) < 0;
    }
}
