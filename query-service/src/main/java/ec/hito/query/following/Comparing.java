package ec.hito.query.following;

import ec.hito.query.figures.FigureQueries;
import ec.hito.query.figures.PlanFigures;
import ec.hito.query.following.Comparison.TableDifference;
import ec.hito.query.generation.Generation;
import ec.hito.query.generation.Generations;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares two generations, in a transaction in which neither changes. */
final class Comparing {
    /** @param digest of the rows, in whatever order they stand */
    private record Content(long rows, String digest) {}

    private final JdbcClient jdbc;
    private final Generations generations;
    private final FigureQueries figures;
    private final Clock clock;

    Comparing(JdbcClient jdbc, Generations generations, FigureQueries figures, Clock clock) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.figures = figures;
        this.clock = clock;
    }

    /** Leaves the transaction in the generation {@code now}. */
    Comparison compare(Generation before, Generation now, long position) {
        var today = BusinessDay.today(clock);
        var sameFigures = figures(before, today).equals(figures(now, today));
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

    private PlanFigures figures(Generation generation, LocalDate day) {
        generations.enter(generation);
        return figures.on(day);
    }

    private List<String> tables(Generation generation) {
        return jdbc.sql("""
            select relname from pg_class
            where relnamespace = cast(:schema as regnamespace) and relkind = 'r' and relname <> 'flyway_schema_history'
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
