package ec.hito.query.articulation;

import ec.hito.model.MechanismId;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code mechanism_life} and {@code mechanism_amendment}. */
final class MechanismLifeProjection implements Projection {
    // A second one with an earlier day says that negotiations began earlier than was known.
    private static final BatchStatement<Negotiation> NEGOTIATE =
            new BatchStatement<>("mechanism_id uuid, negotiated_on date", """
                insert into mechanism_life as l (mechanism_id, negotiated_on)
                select mechanism_id, negotiated_on from batch
                on conflict (mechanism_id) do update set negotiated_on = least(l.negotiated_on, excluded.negotiated_on)
                """);

    private static final BatchStatement<Row> SIGN = new BatchStatement<>("""
        mechanism_id uuid, instrument_number text, signed_on date, valid_from date, valid_to date, partners texts
        """, """
            insert into mechanism_life (mechanism_id, instrument_number, signed_on, valid_from, valid_to, partners)
            select mechanism_id, instrument_number, signed_on, valid_from, valid_to, partners from batch
            on conflict (mechanism_id) do update
            set instrument_number = excluded.instrument_number, signed_on = excluded.signed_on,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, partners = excluded.partners
            """);

    private static final BatchStatement<Row> AMEND = new BatchStatement<>("""
        mechanism_id uuid, effective_on date, position bigint, addendum_number text, description text, valid_to date,
        partners texts
        """, """
            insert into mechanism_amendment (mechanism_id, effective_on, position, addendum_number, description, valid_to,
                partners)
            select mechanism_id, effective_on, position, addendum_number, description, valid_to, partners from batch
            on conflict do nothing
            """);

    private static final BatchStatement<Row> TERMINATE =
            new BatchStatement<>("mechanism_id uuid, terminated_on date", """
                insert into mechanism_life (mechanism_id, terminated_on) select mechanism_id, terminated_on from batch
                on conflict (mechanism_id) do update set terminated_on = excluded.terminated_on
                """);

    private record Negotiation(MechanismId mechanism, LocalDate on) implements Row {
        @Override
        public Object[] values() {
            return new Object[] {mechanism, on};
        }

        Negotiation orEarlier(Negotiation next) {
            return next.on.isBefore(on) ? next : this;
        }
    }

    private final JdbcClient jdbc;

    MechanismLifeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(NEGOTIATE, SIGN, AMEND, TERMINATE);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case MechanismNegotiated e -> negotiate(e, rows);
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
                    MechanismDetached _,
                    MechanismCorrected _,
                    SituationReported _ -> {}
        }
    }

    private static void negotiate(MechanismNegotiated event, BatchRows rows) {
        var id = event.mechanismId();
        rows.merge(NEGOTIATE, id, new Negotiation(id, event.effectiveOn()), Negotiation::orEarlier);
    }

    private static void sign(MechanismSigned event, BatchRows rows) {
        Row row = () -> new @Nullable Object[] {
            event.mechanismId(),
            event.instrumentNumber(),
            event.signedOn(),
            event.validFrom(),
            event.validTo(),
            event.partners()
        };
        rows.merge(SIGN, event.mechanismId(), row, (_, later) -> later);
    }

    private static void amend(MechanismAmended event, long position, BatchRows rows) {
        rows.add(
                AMEND,
                event.mechanismId(),
                event.effectiveOn(),
                position,
                event.addendumNumber(),
                event.description(),
                event.validTo(),
                event.partners());
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
