package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was said of an initiative; inside a read's transaction. */
final class Descriptions {
    private final JdbcClient jdbc;

    Descriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on {@code day}: of each property what was said for the latest day up to it, ties by position. */
    Description of(InitiativeId initiative, @Nullable String registered, LocalDate day) {
        return jdbc
                .sql("""
                    select description, problem, expected_impact, planned_from, planned_to, approaches, instruments
                    from initiative_described
                    where initiative_id = :initiative and effective_on <= :day
                    order by effective_on, position
                    """)
                .param("initiative", initiative.value())
                .param("day", day)
                .query((row, _) -> said(row))
                .list()
                .stream()
                .reduce(Description.first(registered), Description::then);
    }

    private static Description said(ResultSet row) throws SQLException {
        return new Description(
                row.getString("description"),
                row.getString("problem"),
                row.getString("expected_impact"),
                row.getObject("planned_from", LocalDate.class),
                row.getObject("planned_to", LocalDate.class),
                texts(row, "approaches"),
                texts(row, "instruments"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
