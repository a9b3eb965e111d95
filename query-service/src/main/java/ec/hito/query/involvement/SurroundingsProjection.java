package ec.hito.query.involvement;

import ec.hito.model.stored.ActorEvent;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.TerritoryEvent;
import ec.hito.model.stored.TerritoryRegistered;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code actor} and {@code territory}. */
final class SurroundingsProjection implements Projection {
    private static final BatchStatement<Row> ACTOR = new BatchStatement<>("""
        actor_id uuid, name text, type text, nature text, level text, effective_on date, position bigint
        """, """
            insert into actor (actor_id, name, type, nature, level, effective_on, position)
            select actor_id, name, type, nature, level, effective_on, position from batch
            on conflict do nothing
            """);

    private static final BatchStatement<Row> TERRITORY = new BatchStatement<>("""
        territory_id uuid, name text, kind text, outside_district boolean, effective_on date, position bigint
        """, """
            insert into territory (territory_id, name, kind, outside_district, effective_on, position)
            select territory_id, name, kind, outside_district, effective_on, position from batch
            on conflict do nothing
            """);

    private final JdbcClient jdbc;

    SurroundingsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ACTOR, TERRITORY);
    }

    @Override
    public void apply(ActorEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case ActorRegistered e ->
                rows.add(
                        ACTOR,
                        e.actorId(),
                        e.name(),
                        e.type().code(),
                        e.nature().code(),
                        e.level(),
                        e.effectiveOn(),
                        recorded.position());
        }
    }

    @Override
    public void apply(TerritoryEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case TerritoryRegistered e ->
                rows.add(
                        TERRITORY,
                        e.territoryId(),
                        e.name(),
                        e.kind().code(),
                        e.outsideDistrict(),
                        e.effectiveOn(),
                        recorded.position());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from actor").update();
        jdbc.sql("delete from territory").update();
    }
}
