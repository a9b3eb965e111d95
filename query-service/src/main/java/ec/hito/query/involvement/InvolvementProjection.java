package ec.hito.query.involvement;

import ec.hito.model.ActorId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.TerritoryId;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeEvent;
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
import ec.hito.model.stored.TerritoryAssigned;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code involvement}, {@code participation} and {@code placement}: a row for each event, since what they come to depends on the day asked. */
final class InvolvementProjection implements Projection {
    private static final BatchStatement<Row> INVOLVE = new BatchStatement<>(
            "initiative_id uuid, actor_id uuid, effective_on date, position bigint, involved boolean", """
                insert into involvement (initiative_id, actor_id, effective_on, position, involved)
                select initiative_id, actor_id, effective_on, position, involved from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> TAKE_PART = new BatchStatement<>(
            "initiative_id uuid, secretariat text, effective_on date, position bigint, joined boolean", """
                insert into participation (initiative_id, secretariat, effective_on, position, joined)
                select initiative_id, secretariat, effective_on, position, joined from batch
                on conflict do nothing
                """);

    private static final BatchStatement<Row> PLACE =
            new BatchStatement<>("initiative_id uuid, effective_on date, position bigint, territories texts", """
                insert into placement (initiative_id, effective_on, position, territories)
                select initiative_id, effective_on, position, territories from batch
                on conflict do nothing
                """);

    private final JdbcClient jdbc;

    InvolvementProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(INVOLVE, TAKE_PART, PLACE);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case ActorInvolved e -> involve(e, e.actorId(), true, recorded.position(), rows);
            case ActorReleased e -> involve(e, e.actorId(), false, recorded.position(), rows);
            case TerritoryAssigned e ->
                rows.add(
                        PLACE,
                        e.initiativeId(),
                        e.effectiveOn(),
                        recorded.position(),
                        e.territories().stream().map(TerritoryId::toString).toList());
            case SecretariatJoined e -> takePart(e, e.secretariat(), true, recorded.position(), rows);
            case SecretariatLeft e -> takePart(e, e.secretariat(), false, recorded.position(), rows);
            case RegistrationEvent _,
                    LifecycleEvent _,
                    LeadSecretariatAssigned _,
                    LeadSecretariatReleased _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    SituationReported _ -> {}
        }
    }

    private static void involve(InitiativeEvent event, ActorId actor, boolean involved, long position, BatchRows rows) {
        rows.add(INVOLVE, event.initiativeId(), actor, event.effectiveOn(), position, involved);
    }

    private static void takePart(
            InitiativeEvent event, SecretariatCode secretariat, boolean joined, long position, BatchRows rows) {
        rows.add(TAKE_PART, event.initiativeId(), secretariat.value(), event.effectiveOn(), position, joined);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from participation").update();
        jdbc.sql("delete from involvement").update();
        jdbc.sql("delete from placement").update();
    }
}
