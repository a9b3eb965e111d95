package ec.hito.query.total;

import ec.hito.model.HealthRule;
import ec.hito.model.MechanismType;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers by which cells and rules are stored; inside a transaction. */
final class Numbers {
    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Cell, Integer> cells() {
        var cells = new HashMap<Cell, Integer>();
        jdbc.sql("select cell, objectives, mechanism from total_cell").query(row -> {
            cells.put(cell(row), row.getInt("cell"));
        });
        return cells;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var mechanism = row.getString("mechanism");
        return new Cell(
                new TreeSet<>(List.of(texts(row.getArray("objectives")))),
                mechanism == null ? null : new MechanismType(mechanism));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    void add(Cell cell, int number) {
        var mechanism = cell.mechanism();
        jdbc.sql("insert into total_cell (cell, objectives, mechanism) values (?, ?::text[], ?::text)")
                .param(number)
                .param(cell.objectives().toArray(String[]::new))
                .param(mechanism == null ? null : mechanism.value())
                .update();
    }

    /** By number. */
    List<HealthRule> rules() {
        return jdbc.sql("""
            select delayed_after_days, behind_after_days, short_of_expected_percent from total_rule order by rule
            """).query((row, _) -> rule(row)).list();
    }

    /** Of the generation that the transaction works on; none while there are no totals. */
    Optional<Edition> edition() {
        var editions = jdbc.sql("""
            select current_schema() as generation, a.epoch, a.mended,
                r.delayed_after_days, r.behind_after_days, r.short_of_expected_percent
            from applied a cross join total_rule r order by r.rule
            """)
                .query((row, _) -> new Edition(
                        row.getString("generation"),
                        row.getObject("epoch", UUID.class),
                        row.getInt("mended"),
                        List.of(rule(row))))
                .list();
        return editions.stream().reduce(Edition::with);
    }

    private static HealthRule rule(ResultSet row) throws SQLException {
        return new HealthRule(
                row.getInt("delayed_after_days"),
                row.getInt("behind_after_days"),
                row.getInt("short_of_expected_percent"));
    }

    void add(HealthRule rule, int number) {
        jdbc.sql("insert into total_rule values (?, ?, ?, ?)")
                .param(number)
                .param(rule.delayedAfterDays())
                .param(rule.delayedWhenBehindAfterDays())
                .param(rule.shortOfExpectedPercent())
                .update();
    }

    /** Those that were adopted, for whatever day, and are not among the given ones; in the order of recording. */
    List<HealthRule> adoptedBesides(Collection<HealthRule> known) {
        return jdbc.sql("""
            select delayed_after_days, behind_after_days, short_of_expected_percent from health_rule
            group by 1, 2, 3 order by min(position)
            """).query((row, _) -> rule(row)).list().stream()
                .filter(rule -> !known.contains(rule))
                .toList();
    }
}
