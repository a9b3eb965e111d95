package ec.hito.query.total;

import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.plan.Plan;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.figures.Percentages;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.web.ProblemException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the figures of the plan at a moment; inside a read's transaction. */
public final class RunningTotals {
    private final Sums sums;
    private final Numbers numbers;
    private final HealthRules rules;

    RunningTotals(JdbcTemplate jdbc, Levels levels, HealthRules rules) {
        this.numbers = new Numbers(JdbcClient.create(jdbc));
        this.sums = new Sums(new Blocks(jdbc, levels), numbers);
        this.rules = rules;
    }

    /**
     * @param plan the one in force at the moment
     * @throws ProblemException 503 {@code projection-behind} for the moment after an update in which there are no totals yet
     */
    public PlanFigures figures(Plan plan, Moment moment) {
        var edition = numbers.edition().orElseThrow(() -> behind(moment));
        var rule = edition.rules().indexOf(rules.on(moment).rule());
        if (rule < 0) {
            throw behind(moment);
        }
        var sum = sums.at(moment, edition);
        return PlanFigures.of(plan, new Counting(sum.cells(), sum.totals(), rule)::serving);
    }

    /**
     * The percentages of what serves any of some objectives, on each of some days by what is known at the moment; those of its own day are the
     * same as in {@link #figures}.
     *
     * @param days in ascending order; at least one
     * @throws ProblemException as {@link #figures}
     */
    public List<Percentages> percentages(
            Collection<ManagementObjectiveCode> objectives, List<LocalDate> days, Moment moment) {
        var edition = numbers.edition().orElseThrow(() -> behind(moment));
        var serving = numbers.cells().entrySet().stream()
                .filter(cell -> cell.getKey().servesAny(objectives))
                .map(Map.Entry::getValue)
                .toList();
        return sums.rises(days, moment, edition).sums(serving).stream()
                .map(sum -> new Counts(sum).percentages())
                .toList();
    }

    private static ProblemException behind(Moment moment) {
        return Readings.behind(moment.position(), 0);
    }
}
