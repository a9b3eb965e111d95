package ec.hito.query.articulation;

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

/** Keeps {@code mechanism}, as corrections leave it. A detached one stays, marked with the day. */
final class MechanismProjection implements Projection {
    private static final BatchStatement<Row> ATTACH = new BatchStatement<>("""
        mechanism_id uuid, initiative_id uuid, articulation_id uuid, type text, description text, as_written text,
        intervention_level text, partners texts, alternative_group integer, attached_on date, position bigint
        """, """
            insert into mechanism (mechanism_id, initiative_id, articulation_id, type, description, as_written,
                intervention_level, partners, alternative_group, attached_on, position)
            select mechanism_id, initiative_id, articulation_id, type, description, as_written,
                intervention_level, partners, alternative_group, attached_on, position
            from batch
            on conflict do nothing
            """);

    private static final BatchStatement<Row> CORRECT = new BatchStatement<>("""
        mechanism_id uuid, type text, description text, intervention_level text, partners texts, position bigint
        """, """
            update mechanism m
            set type = b.type, description = b.description, intervention_level = b.intervention_level,
                partners = b.partners, corrected_position = b.position
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
            case MechanismAttached e -> attach(e, recorded.position(), rows);
            case MechanismCorrected e -> correct(e, recorded.position(), rows);
            case MechanismDetached e -> detach(e, rows);
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    SecretariatJoined _,
                    SecretariatLeft _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    InitiativeAligned _,
                    InitiativeStarted _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    InitiativeCancelled _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    LeadSecretariatAssigned _,
                    MechanismNegotiated _,
                    MechanismSigned _,
                    MechanismAmended _,
                    MechanismTerminated _,
                    MilestonePlanned _,
                    ProgressRecorded _,
                    MilestoneAchieved _,
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

    private static void attach(MechanismAttached event, long position, BatchRows rows) {
        rows.add(
                ATTACH,
                event.mechanismId(),
                event.initiativeId(),
                event.articulationId(),
                event.type().value(),
                event.description(),
                event.asWritten(),
                event.interventionLevel(),
                event.partners(),
                event.alternativeGroup(),
                event.effectiveOn(),
                position);
    }

    private static void correct(MechanismCorrected event, long position, BatchRows rows) {
        Row row = () -> new @Nullable Object[] {
            event.mechanismId(),
            event.type().value(),
            event.description(),
            event.interventionLevel(),
            event.partners(),
            position
        };
        rows.merge(CORRECT, event.mechanismId(), row, (_, later) -> later);
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
