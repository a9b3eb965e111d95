package ec.hito.query.involvement;

import ec.hito.model.ActorId;
import ec.hito.model.ActorNature;
import ec.hito.model.ActorType;
import ec.hito.model.InitiativeId;
import ec.hito.model.TerritoryId;
import ec.hito.model.TerritoryKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads actors and territories, those of the catalogue and those of one initiative; inside a read's transaction. */
public final class Involvements {
    private final JdbcClient jdbc;

    Involvements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actors that an initiative involves on {@code day}, by name. */
    public List<ActorView> actors(InitiativeId initiative, LocalDate day) {
        return jdbc.sql("""
            select a.*
            from (select distinct on (actor_id) actor_id, involved
                  from involvement
                  where initiative_id = :initiative and effective_on <= :day
                  order by actor_id, effective_on desc, position desc) newest
            join actor a on a.actor_id = newest.actor_id
            where newest.involved
            order by a.name, a.actor_id
            """)
                .param("initiative", initiative.value())
                .param("day", day)
                .query((row, _) -> actor(row))
                .list();
    }

    /** Where an initiative takes place on {@code day}, by name. */
    public List<TerritoryView> territories(InitiativeId initiative, LocalDate day) {
        return jdbc.sql("""
            select t.*
            from (select territories
                  from placement
                  where initiative_id = :initiative and effective_on <= :day
                  order by effective_on desc, position desc
                  limit 1) newest
            join territory t on t.territory_id::text = any (newest.territories)
            order by t.name, t.territory_id
            """)
                .param("initiative", initiative.value())
                .param("day", day)
                .query((row, _) -> territory(row))
                .list();
    }

    List<ActorView> actors() {
        return jdbc.sql("select * from actor order by name, actor_id")
                .query((row, _) -> actor(row))
                .list();
    }

    List<TerritoryView> territories() {
        return jdbc.sql("select * from territory order by name, territory_id")
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
