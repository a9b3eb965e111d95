package ec.hito.query.following;

import ec.hito.query.figures.PlanFigures;
import ec.hito.query.following.Comparison.TableDifference;
import ec.hito.query.generation.Generation;
import ec.hito.query.generation.Generations;
import ec.hito.query.plan.PlanInForce;
import ec.hito.query.projection.StatusProjections;
import ec.hito.query.reading.Moment;
import ec.hito.query.total.RunningTotals;
import ec.hito.web.BusinessDay;
import ec.hito.web.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares two generations, in a transaction in which neither changes. */
final class Comparing {
    /** @param digest of the rows, in whatever order they stand */
    private record Content(long rows, String digest) {}

    /** In days before today: what is recorded late changes past days too. */
    private static final List<Integer> DAYS_AGO = List.of(0, 30, 365);

    private final JdbcClient jdbc;
    private final Generations generations;
    private final PlanInForce planInForce;
    private final RunningTotals totals;
    private final StatusProjections projections;
    private final Clock clock;

    Comparing(
            JdbcClient jdbc,
            Generations generations,
            PlanInForce planInForce,
            RunningTotals totals,
            StatusProjections projections,
            Clock clock) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.planInForce = planInForce;
        this.totals = totals;
        this.projections = projections;
        this.clock = clock;
    }

    /** Leaves the transaction in the generation {@code now}. */
    Comparison compare(Generation before, Generation now, long position) {
        var today = BusinessDay.today(clock);
        var sameFigures = figures(before, position, today).equals(figures(now, position, today));
        var differences = new ArrayList<TableDifference>();
        for (var table : tables(now)) {
            var one = content(before, table);
            var other = content(now, table);
            if (!one.equals(other)) {
                differences.add(new TableDifference(table, one.rows(), other.rows()));
            }
        }
        return new Comparison(position, sameFigures, List.copyOf(differences));
    }

    /** On several days; none where there should be totals and are not. */
    private List<Optional<PlanFigures>> figures(Generation generation, long position, LocalDate today) {
        generations.enter(generation);
        // Of what goes by the day, both have to be of the same one.
        projections.complete();
        try {
            return DAYS_AGO.stream()
                    .map(days -> new Moment(today.minusDays(days), position, null, false, false))
                    .map(moment -> planInForce.find(moment).map(plan -> totals.figures(plan, moment)))
                    .toList();
        } catch (ProblemException e) {
            return List.of();
        }
    }

    /**
     * Cells are numbered as they come to be, which is in another order in a fill; what is kept by their numbers shows in the figures.
     * What an operator discarded is tried again in a fill: if it fails, its stream is parked there.
     */
    private List<String> tables(Generation generation) {
        return jdbc.sql("""
            select relname from pg_class
            where relnamespace = cast(:schema as regnamespace) and relkind = 'r'
              and relname not in ('flyway_schema_history', 'applied', 'discarded_event', 'total_cell', 'total_change', 'total_block')
            order by relname
            """)
                .param("schema", generation.schema())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Content content(Generation generation, String table) {
        return jdbc.sql("""
            select count(*), coalesce(sum(hashtextextended(r::text, 0)::numeric), 0)::text from %s.%s r
            """.formatted(generation.schema(), table))
                .query((row, _) -> new Content(row.getLong(1), row.getString(2)))
                .single();
    }
}
