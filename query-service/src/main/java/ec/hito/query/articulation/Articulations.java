package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.query.articulation.ArticulationView.NamedView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the articulations of one initiative; inside a read's transaction. */
public final class Articulations {
    private final JdbcClient jdbc;
    private final Mechanisms mechanisms;

    Articulations(JdbcClient jdbc, Mechanisms mechanisms) {
        this.jdbc = jdbc;
        this.mechanisms = mechanisms;
    }

    /** In the matrix' order, those added by hand after them; their mechanisms as they stand on {@code day}, without those detached. */
    public List<ArticulationView> of(InitiativeId initiative, LocalDate day) {
        var used = mechanisms.of(initiative, day);
        return jdbc.sql("""
            select * from articulation
            where initiative_id = :initiative
            order by entry nulls last, articulation_no, position
            """)
                .param("initiative", initiative.value())
                .query((row, _) -> articulation(row, used.getOrDefault(id(row), List.of())))
                .list();
    }

    private static ArticulationView articulation(ResultSet row, List<MechanismView> mechanisms) throws SQLException {
        return new ArticulationView(
                id(row),
                new ManagementObjectiveCode(row.getString("management_objective")),
                row.getString("objective"),
                row.getObject("entry", Integer.class),
                row.getObject("articulation_no", Integer.class),
                row.getString("title_as_written"),
                row.getString("mechanisms_as_written"),
                row.getString("source_lines"),
                row.getString("anomalies"),
                named(row),
                mechanisms);
    }

    private static ArticulationId id(ResultSet row) throws SQLException {
        return new ArticulationId(row.getObject("articulation_id", UUID.class));
    }

    private static @Nullable NamedView named(ResultSet row) throws SQLException {
        var named = new NamedView(
                false,
                row.getString("named_type"),
                row.getString("named_actors"),
                row.getString("named_places"),
                row.getString("named_executing_agency"),
                row.getString("named_promoting_agency"));
        var anything = Stream.of(
                        named.type(), named.actors(), named.places(), named.executingAgency(), named.promotingAgency())
                .anyMatch(Objects::nonNull);
        return anything ? named : null;
    }
}
