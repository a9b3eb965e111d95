package ec.hito.query.initiative;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code participation} and {@code agency}: a row for each event, since what they come to depends on the day asked. */
final class BodyProjection implements Projection {
    private static final BatchStatement<Row> PARTICIPATION = new BatchStatement<>(
            "initiative_id uuid, secretariat text, effective_on date, position bigint, joined boolean", """
                insert into participation (initiative_id, secretariat, effective_on, position, joined)
                select initiative_id, secretariat, effective_on, position, joined from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> AGENCY = new BatchStatement<>(
            "initiative_id uuid, role text, effective_on date, position bigint, secretariat text, name text", """
                insert into agency (initiative_id, role, effective_on, position, secretariat, name)
                select initiative_id, role, effective_on, position, secretariat, name from batch
                on conflict do nothing
                """);

    private final JdbcClient jdbc;

    BodyProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(PARTICIPATION, AGENCY);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case SecretariatJoined e -> participation(e, e.secretariat(), true, recorded, rows);
            case SecretariatLeft e -> participation(e, e.secretariat(), false, recorded, rows);
            case ExecutingAgencyNamed e -> agency(e, "executing", e.secretariat(), e.name(), recorded, rows);
            case PromotingAgencyNamed e -> agency(e, "promoting", e.secretariat(), e.name(), recorded, rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    InvolvementEvent _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    LeadSecretariatAssigned _,
                    LeadSecretariatReleased _,
                    SituationReported _ -> {}
        }
    }

    private static void participation(
            InitiativeEvent event,
            SecretariatCode secretariat,
            boolean joined,
            RecordedEvent recorded,
            BatchRows rows) {
        rows.add(
                PARTICIPATION,
                event.initiativeId(),
                secretariat.value(),
                event.effectiveOn(),
                recorded.position(),
                joined);
    }

    private static void agency(
            InitiativeEvent event,
            String role,
            @Nullable SecretariatCode secretariat,
            @Nullable String name,
            RecordedEvent recorded,
            BatchRows rows) {
        rows.add(
                AGENCY,
                event.initiativeId(),
                role,
                event.effectiveOn(),
                recorded.position(),
                secretariat == null ? null : secretariat.value(),
                name);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from participation").update();
        jdbc.sql("delete from agency").update();
    }
}
