package ec.hito.query.initiative;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.InitiativeAligned;
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
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
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
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    InitiativeAligned _,
                    InitiativeStarted _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    InitiativeCancelled _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    LeadSecretariatAssigned _,
                    MechanismAttached _,
                    MechanismDetached _,
                    MilestonePlanned _,
                    ProgressRecorded _,
                    MilestoneAchieved _,
                    MechanismNegotiated _,
                    MechanismSigned _,
                    MechanismAmended _,
                    MechanismTerminated _,
                    MechanismCorrected _,
                    MilestoneRescheduled _,
                    MilestoneReweighted _,
                    MilestoneCancelled _,
                    ProgressCorrected _,
                    MilestoneVerified _,
                    MilestoneReturned _,
                    SituationReported _,
                    RegistrationRevoked _,
                    MilestoneRevoked _,
                    LeadSecretariatReleased _ -> {}
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
