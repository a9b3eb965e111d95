package ec.hito.query.initiative;

import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.ExecutingAgencyNamed;
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
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.projection.BatchRows;
import ec.hito.query.projection.BatchStatement;
import ec.hito.query.projection.Projection;
import ec.hito.query.projection.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code initiative}. What is overwritten stands as the later effective day has it, ties by position. */
final class InitiativeProjection implements Projection {
    private static final BatchStatement<Row> REGISTER = new BatchStatement<>("""
        initiative_id uuid, code text, name text, type text, import_id uuid, registered_on date
        """, """
            insert into initiative (initiative_id, code, name, type, import_id, last_act_on)
            select initiative_id, code, name, type, import_id, registered_on
            from batch b
            where not exists (select from revoked_initiative r where r.initiative_id = b.initiative_id)
            on conflict (initiative_id) do nothing
            """);

    private static final BatchStatement<Row> ENDORSE =
            new BatchStatement<>("initiative_id uuid, endorsed_on date", """
                update initiative i set endorsed_on = b.endorsed_on
                from batch b where i.initiative_id = b.initiative_id
                """);

    private static final BatchStatement<Lead> ASSIGN_LEAD =
            new BatchStatement<>("initiative_id uuid, secretariat text, since date, position bigint", """
                update initiative i set lead_secretariat = b.secretariat, lead_since = b.since, lead_position = b.position
                from batch b
                where i.initiative_id = b.initiative_id
                  and (i.lead_since is null or (i.lead_since, i.lead_position) < (b.since, b.position))
                """);

    // A second start with an earlier day says that it began earlier than was known.
    private static final BatchStatement<Start> START = new BatchStatement<>("initiative_id uuid, started_on date", """
        update initiative i
        set started_on = least(i.started_on, b.started_on)
        from batch b where i.initiative_id = b.initiative_id
        """);

    private static final BatchStatement<Touch> TOUCH = new BatchStatement<>("initiative_id uuid, acted_on date", """
        update initiative i set last_act_on = b.acted_on
        from batch b where i.initiative_id = b.initiative_id and i.last_act_on < b.acted_on
        """);

    // All else that is kept of it is read by way of the initiative, and with it leaves every list and figure.
    private static final BatchStatement<Row> REVOKE = new BatchStatement<>("initiative_id uuid", """
        , kept as (
            insert into revoked_initiative (initiative_id, code)
            select b.initiative_id, i.code
            from batch b join initiative i on i.initiative_id = b.initiative_id
            on conflict do nothing)
        delete from initiative i using batch b where i.initiative_id = b.initiative_id
        """);

    private final JdbcClient jdbc;

    InitiativeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(REGISTER, ENDORSE, ASSIGN_LEAD, START, TOUCH, REVOKE);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        var id = event.initiativeId();
        var on = event.effectiveOn();
        switch (event) {
            case InitiativeRegistered e -> register(e, rows);
            case InitiativeEndorsed _ -> rows.merge(ENDORSE, id, () -> new Object[] {id, on}, (_, later) -> later);
            case LeadSecretariatAssigned e ->
                rows.merge(ASSIGN_LEAD, id, new Lead(id, e.secretariat(), on, recorded.position()), Lead::orLater);
            case LeadSecretariatReleased _ ->
                rows.merge(ASSIGN_LEAD, id, new Lead(id, null, on, recorded.position()), Lead::orLater);
            case RegistrationRevoked _ -> rows.add(REVOKE, id);
            case InitiativeStarted _ -> rows.merge(START, id, new Start(id, on), Start::orEarlier);
            case InvolvementEvent _,
                    AlignmentEvent _,
                    MechanismEvent _,
                    MilestoneEvent _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    SecretariatJoined _,
                    SecretariatLeft _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    InitiativeCancelled _,
                    SituationReported _ -> {}
        }
        rows.merge(TOUCH, id, new Touch(id, on), Touch::and);
    }

    private static void register(InitiativeRegistered event, BatchRows rows) {
        var type = event.type();
        var from = event.importedFrom();
        rows.add(
                REGISTER,
                event.initiativeId(),
                event.code().value(),
                event.name(),
                type == null ? null : type.code(),
                from == null ? null : from.importId(),
                event.effectiveOn());
    }

    @Override
    public void clear() {
        jdbc.sql("delete from initiative").update();
        jdbc.sql("delete from revoked_initiative").update();
    }
}
