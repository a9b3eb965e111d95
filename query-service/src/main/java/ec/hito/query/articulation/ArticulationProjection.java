package ec.hito.query.articulation;

import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code articulation}, without those that were withdrawn or revoked. */
final class ArticulationProjection implements Projection {
    private static final BatchStatement<Row> ADD = new BatchStatement<>(
            "articulation_id uuid, initiative_id uuid, management_objective text, entry integer", """
                insert into articulation (articulation_id, initiative_id, management_objective, entry)
                select articulation_id, initiative_id, management_objective, entry from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> REMOVE = new BatchStatement<>("articulation_id uuid", """
        delete from articulation a using batch b where a.articulation_id = b.articulation_id
        """);

    private final JdbcClient jdbc;

    ArticulationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ADD, REMOVE);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case ArticulationAdded e -> add(e, rows);
            case ArticulationWithdrawn e -> rows.add(REMOVE, e.articulationId());
            case ArticulationRevoked e -> rows.add(REMOVE, e.articulationId());
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    InitiativeAligned _,
                    InitiativeUnaligned _,
                    ArticulationReworded _,
                    SituationReported _ -> {}
        }
    }

    /** Its entry stays: an import knows it by that again. */
    private static void add(ArticulationAdded event, BatchRows rows) {
        var row = event.matrixEntry();
        rows.add(
                ADD,
                event.articulationId(),
                event.initiativeId(),
                event.managementObjective().value(),
                row == null ? null : row.entry());
    }

    @Override
    public void clear() {
        jdbc.sql("delete from articulation").update();
    }
}
