package ec.hito.query.articulation;

import ec.hito.model.ArticulationId;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.query.articulation.ArticulationView.MechanismView;
import ec.hito.query.articulation.ArticulationView.NamedView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the articulations of one initiative; inside a read's transaction. */
public final class Articulations {
    private record Attached(UUID articulation, MechanismView mechanism) {}

    private final JdbcClient jdbc;

    Articulations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the matrix' order, those added by hand after them; mechanisms in the order of attachment, without those detached. */
    public List<ArticulationView> of(InitiativeId initiative) {
        var mechanisms = mechanismsOf(initiative);
        return jdbc.sql("""
            select * from articulation
            where initiative_id = :initiative
            order by entry nulls last, articulation_no, position
            """)
                .param("initiative", initiative.value())
                .query((row, _) -> articulation(
                        row, mechanisms.getOrDefault(row.getObject("articulation_id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<MechanismView>> mechanismsOf(InitiativeId initiative) {
        return jdbc
                .sql("""
                    select * from mechanism
                    where initiative_id = :initiative and detached_on is null
                    order by position
                    """)
                .param("initiative", initiative.value())
                .query((row, _) -> new Attached(row.getObject("articulation_id", UUID.class), mechanism(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Attached::articulation, Collectors.mapping(Attached::mechanism, Collectors.toList())));
    }

    private static ArticulationView articulation(ResultSet row, List<MechanismView> mechanisms) throws SQLException {
        return new ArticulationView(
                new ArticulationId(row.getObject("articulation_id", UUID.class)),
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

    private static MechanismView mechanism(ResultSet row) throws SQLException {
        return new MechanismView(
                new MechanismId(row.getObject("mechanism_id", UUID.class)),
                new MechanismType(row.getString("type")),
                row.getString("description"),
                row.getString("as_written"),
                row.getString("intervention_level"),
                List.of((String[]) row.getArray("partners").getArray()),
                row.getObject("alternative_group", Integer.class),
                row.getObject("attached_on", LocalDate.class));
    }
}
