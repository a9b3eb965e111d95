package ec.hito.query.initiative;

import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeRegistered;
import ec.hito.model.stored.InitiativeResumed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.InitiativeSuspended;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code initiative_turn}: a row for each event, since what they come to depends on the day asked. */
final class LifeProjection implements Projection {
    private static final BatchStatement<Row> TURN =
            new BatchStatement<>("initiative_id uuid, effective_on date, position bigint, turn text", """
                insert into initiative_turn (initiative_id, effective_on, position, turn)
                select initiative_id, effective_on, position, turn from batch
                on conflict do nothing
                """);

    private final JdbcClient jdbc;

    LifeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(TURN);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        var position = recorded.position();
        switch (event) {
            case InitiativeSuspended e -> turn(e, "suspended", position, rows);
            case InitiativeResumed e -> turn(e, "resumed", position, rows);
            case InitiativeCompleted e -> turn(e, "completed", position, rows);
            case InitiativeCancelled e -> turn(e, "cancelled", position, rows);
            case BodyEvent _,
                    InvolvementEvent _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    InitiativeStarted _,
                    RegistrationRevoked _,
                    SituationReported _ -> {}
        }
    }

    private static void turn(InitiativeEvent event, String turn, long position, BatchRows rows) {
        rows.add(TURN, event.initiativeId(), event.effectiveOn(), position, turn);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from initiative_turn").update();
    }
}
