package ec.hito.query.timeline;

import ec.hito.model.ActorId;
import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.PolicyId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.BodyEvent;
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
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LeadSecretariatAssigned;
import ec.hito.model.stored.LeadSecretariatReleased;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MatrixEntry;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestoneEvent;
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
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SituationReported;
import ec.hito.model.stored.TerritoryAssigned;
import ec.hito.query.figures.Lifecycle;
import ec.hito.query.search.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The state of one initiative, folded by the days on which its events took effect. */
final class Fold {
    /** @param entry of the matrix; null if it was added by hand */
    record Articulation(
            ManagementObjectiveCode objective, @Nullable Integer entry, String words) {
        static Articulation of(ArticulationAdded added) {
            var row = added.matrixEntry();
            return new Articulation(
                    added.managementObjective(), row == null ? null : row.entry(), words(added.objective(), row));
        }

        Articulation reworded(ArticulationReworded reworded) {
            var row = reworded.matrixEntry();
            return new Articulation(
                    objective, row == null ? entry : (Integer) row.entry(), words(reworded.objective(), row));
        }

        private static String words(String objective, @Nullable MatrixEntry row) {
            return Words.stored(objective, row == null ? null : row.titleAsWritten());
        }
    }

    /** @param since the position at which it was recorded first */
    record Alignment(Set<PolicyId> policies, long since) {
        Alignment and(Alignment other) {
            var both = new HashSet<>(policies);
            both.addAll(other.policies);
            return new Alignment(both, Math.min(since, other.since));
        }
    }

    final Map<ManagementObjectiveCode, Alignment> alignments = new LinkedHashMap<>();
    final Map<ArticulationId, Articulation> articulations = new LinkedHashMap<>();
    final Map<MechanismId, Mechanism> mechanisms = new LinkedHashMap<>();
    final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();
    final Set<ActorId> actors = new HashSet<>();

    @Nullable
    InitiativeRegistered registration;

    @Nullable
    SecretariatCode lead;

    boolean endorsed;
    LocalDate lastActOn = LocalDate.MIN;
    private boolean started;
    private @Nullable Lifecycle turn;

    /**
     * What holds at the end of {@code day}.
     *
     * @param events of one initiative, all that are known
     */
    static Fold of(List<RecordedEvent> events, LocalDate day) {
        var fold = new Fold();
        events.stream()
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                .sorted(History.BY_DAY)
                .forEach(recorded -> fold.apply((InitiativeEvent) recorded.event(), recorded.position()));
        return fold;
    }

    /** What is resumed stands where it would without the suspension. */
    Lifecycle lifecycle() {
        return turn != null ? turn : started ? Lifecycle.IN_PROGRESS : Lifecycle.REGISTERED;
    }

    private void apply(InitiativeEvent event, long position) {
        switch (event) {
            case RegistrationEvent one -> register(one);
            case LifecycleEvent one -> live(one);
            case BodyEvent one -> lead(one);
            case InvolvementEvent one -> involve(one);
            case AlignmentEvent one -> align(one, position);
            case MechanismEvent one -> use(one);
            case MilestoneEvent one -> plan(one, position);
            case SituationReported _ -> {}
        }
        lastActOn = event.effectiveOn();
    }

    private void register(RegistrationEvent event) {
        switch (event) {
            case InitiativeRegistered registered -> registration = registered;
            case InitiativeEndorsed _ -> endorsed = true;
            case RegistrationRevoked _ -> registration = null;
            case InitiativeDeclined _, InitiativeDescribed _ -> {}
        }
    }

    private void live(LifecycleEvent event) {
        switch (event) {
            case InitiativeStarted _ -> started = true;
            case InitiativeSuspended _ -> turn = Lifecycle.SUSPENDED;
            case InitiativeResumed _ -> turn = null;
            case InitiativeCompleted _ -> turn = Lifecycle.COMPLETED;
            case InitiativeCancelled _ -> turn = Lifecycle.CANCELLED;
        }
    }

    private void lead(BodyEvent event) {
        switch (event) {
            case LeadSecretariatAssigned assigned -> lead = assigned.secretariat();
            case LeadSecretariatReleased _ -> lead = null;
            case SecretariatJoined _, SecretariatLeft _, ExecutingAgencyNamed _, PromotingAgencyNamed _ -> {}
        }
    }

    private void involve(InvolvementEvent event) {
        switch (event) {
            case ActorInvolved involved -> actors.add(involved.actorId());
            case ActorReleased released -> actors.remove(released.actorId());
            case TerritoryAssigned _ -> {}
        }
    }

    private void align(AlignmentEvent event, long position) {
        switch (event) {
            case InitiativeAligned aligned ->
                alignments.merge(
                        aligned.managementObjective(),
                        new Alignment(Set.copyOf(aligned.policies()), position),
                        Alignment::and);
            case InitiativeUnaligned unaligned -> alignments.remove(unaligned.managementObjective());
            case ArticulationAdded added -> articulations.put(added.articulationId(), Articulation.of(added));
            case ArticulationWithdrawn withdrawn -> articulations.remove(withdrawn.articulationId());
            case ArticulationRevoked revoked -> articulations.remove(revoked.articulationId());
            case ArticulationReworded reworded ->
                articulations.computeIfPresent(reworded.articulationId(), (_, one) -> one.reworded(reworded));
        }
    }

    private void use(MechanismEvent event) {
        switch (event) {
            case MechanismAttached attached -> mechanisms.put(attached.mechanismId(), new Mechanism(attached));
            case MechanismDetached detached -> mechanisms.remove(detached.mechanismId());
            case MechanismSigned e -> with(mechanisms, e.mechanismId(), one -> one.sign(e.validFrom(), e.validTo()));
            case MechanismAmended e -> with(mechanisms, e.mechanismId(), one -> one.amend(e.validTo()));
            case MechanismTerminated e -> with(mechanisms, e.mechanismId(), Mechanism::terminate);
            case MechanismCorrected e -> with(mechanisms, e.mechanismId(), one -> one.correct(e.type()));
            case MechanismNegotiated _ -> {}
        }
    }

    private void plan(MilestoneEvent event, long position) {
        switch (event) {
            case MilestonePlanned planned -> milestones.put(planned.milestoneId(), new Milestone(planned, position));
            case MilestoneRevoked revoked -> milestones.remove(revoked.milestoneId());
            case MilestoneRescheduled e -> with(milestones, e.milestoneId(), one -> one.reschedule(e.dueOn()));
            case MilestoneReweighted e -> with(milestones, e.milestoneId(), one -> one.reweight(e.weight()));
            case MilestoneCancelled e -> with(milestones, e.milestoneId(), one -> one.cancel(e.effectiveOn()));
            case ProgressRecorded e ->
                with(milestones, e.milestoneId(), one -> one.record(e.progressId(), e.percent()));
            case ProgressCorrected e ->
                with(milestones, e.milestoneId(), one -> one.correct(e.corrects(), e.percent()));
            case MilestoneAchieved e -> with(milestones, e.milestoneId(), one -> one.achieve(e.progressId()));
            case MilestoneVerified e -> with(milestones, e.milestoneId(), Milestone::verify);
            case MilestoneReturned e ->
                with(milestones, e.milestoneId(), one -> one.giveBack(e.progressId(), e.percent()));
        }
    }

    /** What was revoked or detached is no more, whatever else is on record of it. */
    private static <K, V> void with(Map<K, V> all, K id, Consumer<V> change) {
        Optional.ofNullable(all.get(id)).ifPresent(change);
    }
}
