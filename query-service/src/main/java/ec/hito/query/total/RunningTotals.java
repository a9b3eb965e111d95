package ec.hito.query.total;

import ec.hito.model.HealthRule;
import ec.hito.model.plan.Plan;
import ec.hito.query.figures.HealthRules;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.reading.Moment;
import ec.hito.query.reading.Readings;
import ec.hito.web.ProblemException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the figures of the plan at a moment; inside a read's transaction. */
public final class RunningTotals {
    private final Blocks blocks;
    private final Numbers numbers;
    private final HealthRules rules;

    RunningTotals(JdbcTemplate jdbc, Levels levels, HealthRules rules) {
        this.blocks = new Blocks(jdbc, levels);
        this.numbers = new Numbers(JdbcClient.create(jdbc));
        this.rules = rules;
    }

    /**
     * @param plan the one in force at the moment
     * @throws ProblemException 503 {@code projection-behind} for the moment after an update in which there are no totals yet
     */
    public PlanFigures figures(Plan plan, Moment moment) {
        var totals = blocks.totals(Change.day(moment.asOf()), moment.position());
        var counting =
                new Counting(numbers.cells(), totals, rule(rules.on(moment).rule(), moment.position()));
        return PlanFigures.of(plan, counting::serving);
    }

    private int rule(HealthRule rule, long position) {
        var number = numbers.rules().indexOf(rule);
        if (number < 0) {
            throw Readings.behind(position, 0);
        }
        return number;
    }
}
