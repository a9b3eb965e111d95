package ec.hito.query.involvement;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import ec.hito.query.reading.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the actors and territories of the catalogue; inside a read's transaction. */
public final class Involvements {
    private final JdbcClient jdbc;

    Involvements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These of the catalogue, by name. */
    public List<ActorView> actors(Set<ActorId> ids, Moment moment) {
        return actors(moment).stream().filter(actor -> ids.contains(actor.id())).toList();
    }

    /** These of the catalogue, by name. */
    public List<TerritoryView> territories(List<TerritoryId> ids, Moment moment) {
        return territories(moment).stream()
                .filter(territory -> ids.contains(territory.id()))
                .toList();
    }

    /** Those registered by then, by name. */
    public List<ActorView> actors(Moment moment) {
        return jdbc.sql("""
            select * from actor where effective_on <= :day and position <= :position order by name, actor_id
            """)
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) -> actor(row))
                .list();
    }

    /** Those registered by then, by name. */
    public List<TerritoryView> territories(Moment moment) {
        return jdbc.sql("""
            select * from territory where effective_on <= :day and position <= :position order by name, territory_id
            """)
                .param("day", moment.asOf())
                .param("position", moment.position())
                .query((row, _) -> territory(row))
                .list();
    }

    private static ActorView actor(ResultSet row) throws SQLException {
        return new ActorView(
                new ActorId(row.getObject("actor_id", UUID.class)),
                row.getString("name"),
                ActorType.of(row.getString("type")),
                ActorNature.of(row.getString("nature")),
                row.getString("level"));
    }

    private static TerritoryView territory(ResultSet row) throws SQLException {
        return new TerritoryView(
                new TerritoryId(row.getObject("territory_id", UUID.class)),
                row.getString("name"),
                TerritoryKind.of(row.getString("kind")),
                row.getBoolean("outside_district"));
    }
}
