package ec.hito.query.initiative;

import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps {@code alignment}. An objective keeps the place that its first alignment gave it, and the policies ever named for it. */
final class AlignmentProjection implements Projection {
    private static final BatchStatement<Alignment> ALIGN = new BatchStatement<>("""
        initiative_id uuid, management_objective text, policies texts, effective_on date, position bigint
        """, """
            insert into alignment as standing (initiative_id, management_objective, policies, effective_on, position)
            select initiative_id, management_objective, policies, effective_on, position from batch
            on conflict (initiative_id, management_objective) do update
            set policies = standing.policies || array(
                    select named from unnest(excluded.policies) with ordinality as added (named, place)
                    where named <> all (standing.policies) order by place),
                effective_on = least(standing.effective_on, excluded.effective_on)
            """);

    private record Served(InitiativeId initiative, ManagementObjectiveCode objective) {}

    private record Alignment(Served served, List<PolicyId> policies, LocalDate effectiveOn, long position)
            implements Row {
        @Override
        public Object[] values() {
            var codes = policies.stream().map(PolicyId::value).toList();
            return new Object[] {served.initiative, served.objective.value(), codes, effectiveOn, position};
        }

        Alignment and(Alignment next) {
            var named = new LinkedHashSet<>(policies);
            named.addAll(next.policies);
            var first = next.effectiveOn.isBefore(effectiveOn) ? next.effectiveOn : effectiveOn;
            return new Alignment(served, List.copyOf(named), first, position);
        }
    }

    private final JdbcClient jdbc;

    AlignmentProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchStatement<?>> statements() {
        return List.of(ALIGN);
    }

    @Override
    public void apply(InitiativeEvent event, RecordedEvent recorded, BatchRows rows) {
        switch (event) {
            case InitiativeAligned e -> align(e, recorded.position(), rows);
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    SecretariatJoined _,
                    SecretariatLeft _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
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
                    MechanismNegotiated _,
                    MechanismSigned _,
                    MechanismAmended _,
                    MechanismTerminated _,
                    MechanismCorrected _,
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

    private static void align(InitiativeAligned event, long position, BatchRows rows) {
        var served = new Served(event.initiativeId(), event.managementObjective());
        var alignment = new Alignment(served, event.policies(), event.effectiveOn(), position);
        rows.merge(ALIGN, served, alignment, Alignment::and);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from alignment").update();
    }
}
