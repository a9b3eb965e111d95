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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code mechanism_life} and {@code mechanism_amendment}: from when to when mechanisms are in force. */
final class MechanismLifeProjection implements Projection {
    private static final BatchStatement<Row> SIGN =
            new BatchStatement<>("mechanism_id uuid, valid_from date, valid_to date", """
                insert into mechanism_life (mechanism_id, valid_from, valid_to)
                select mechanism_id, valid_from, valid_to from batch
                on conflict (mechanism_id) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to
                """);

    private static final BatchStatement<Row> AMEND =
            new BatchStatement<>("mechanism_id uuid, effective_on date, position bigint, valid_to date", """
                insert into mechanism_amendment (mechanism_id, effective_on, position, valid_to)
                select mechanism_id, effective_on, position, valid_to from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> TERMINATE =
            new BatchStatement<>("mechanism_id uuid, terminated_on date", """
                insert into mechanism_life (mechanism_id, terminated_on) select mechanism_id, terminated_on from batch
                on conflict (mechanism_id) do update set terminated_on = excluded.terminated_on
                """);

    private final JdbcClient jdbc;

    MechanismLifeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(SIGN, AMEND, TERMINATE);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case MechanismSigned e -> sign(e, rows);
            case MechanismAmended e -> amend(e, recorded.position(), rows);
            case MechanismTerminated e -> terminate(e, rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    BodyEvent _,
                    InvolvementEvent _,
                    AlignmentEvent _,
                    MilestoneEvent _,
                    MechanismAttached _,
                    MechanismNegotiated _,
                    MechanismDetached _,
                    MechanismCorrected _,
                    SituationReported _ -> {}
        }
    }

    private static void sign(MechanismSigned event, BatchRows rows) {
        var id = event.mechanismId();
        Row row = () -> new @Nullable Object[] {id, event.validFrom(), event.validTo()};
        rows.merge(SIGN, id, row, (_, later) -> later);
    }

    /** An addendum without a term leaves it as it was. */
    private static void amend(MechanismAmended event, long position, BatchRows rows) {
        if (event.validTo() != null) {
            rows.add(AMEND, event.mechanismId(), event.effectiveOn(), position, event.validTo());
        }
    }

    private static void terminate(MechanismTerminated event, BatchRows rows) {
        var id = event.mechanismId();
        rows.merge(TERMINATE, id, () -> new Object[] {id, event.effectiveOn()}, (_, later) -> later);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from mechanism_amendment").update();
        jdbc.sql("delete from mechanism_life").update();
    }
}
