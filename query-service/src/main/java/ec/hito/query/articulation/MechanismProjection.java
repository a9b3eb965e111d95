package ec.hito.query.articulation;

import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
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

/** Keeps {@code mechanism}, as corrections leave it. A detached one stays, marked with the day. */
final class MechanismProjection implements Projection {
    private static final BatchStatement<Row> ATTACH =
            new BatchStatement<>("mechanism_id uuid, initiative_id uuid, articulation_id uuid, type text", """
                insert into mechanism (mechanism_id, initiative_id, articulation_id, type)
                select mechanism_id, initiative_id, articulation_id, type from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> CORRECT =
            new BatchStatement<>("mechanism_id uuid, type text, position bigint", """
                update mechanism m set type = b.type, corrected_position = b.position
                from batch b
                where m.mechanism_id = b.mechanism_id and coalesce(m.corrected_position, 0) <= b.position
                """);

    private static final BatchStatement<Row> DETACH = new BatchStatement<>("mechanism_id uuid, detached_on date", """
        update mechanism set detached_on = batch.detached_on
        from batch where mechanism.mechanism_id = batch.mechanism_id
        """);

    private final JdbcClient jdbc;

    MechanismProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ATTACH, CORRECT, DETACH);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case MechanismAttached e -> attach(e, rows);
            case MechanismCorrected e -> correct(e, recorded.position(), rows);
            case MechanismDetached e -> detach(e, rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    AlignmentEvent _,
                    MilestoneEvent _,
                    MechanismNegotiated _,
                    MechanismSigned _,
                    MechanismAmended _,
                    MechanismTerminated _,
                    SituationReported _ -> {}
        }
    }

    private static void attach(MechanismAttached event, BatchRows rows) {
        rows.add(
                ATTACH,
                event.mechanismId(),
                event.initiativeId(),
                event.articulationId(),
                event.type().value());
    }

    private static void correct(MechanismCorrected event, long position, BatchRows rows) {
        var mechanism = event.mechanismId();
        Row row = () -> new Object[] {mechanism, event.type().value(), position};
        rows.merge(CORRECT, mechanism, row, (_, later) -> later);
    }

    private static void detach(MechanismDetached event, BatchRows rows) {
        var mechanism = event.mechanismId();
        rows.merge(DETACH, mechanism, () -> new Object[] {mechanism, event.effectiveOn()}, (_, later) -> later);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from mechanism").update();
    }
}
