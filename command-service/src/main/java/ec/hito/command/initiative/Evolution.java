package ec.hito.command.initiative;

import ec.hito.model.Percent;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
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
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SituationReported;
import ec.hito.model.stored.TerritoryAssigned;

/** Folds an initiative's events into its state, in the order of the stream. */
final class Evolution {
    private Evolution() {}

    static Initiative evolve(Initiative state, InitiativeEvent event) {
        return switch (state) {
            case Unregistered _ -> begin(event);
            case Registered initiative -> go(initiative, event);
            case Revoked _ -> throw new IllegalStateException("after the registration was revoked: " + event);
        };
    }

    private static Registered begin(InitiativeEvent event) {
        if (event instanceof InitiativeRegistered registered) {
            return Registered.first(registrationOf(registered));
        }
        throw new IllegalStateException("a stream begins with a registration, not with " + event);
    }

    private static Initiative go(Registered initiative, InitiativeEvent event) {
        var structure = initiative.structure();
        return switch (event) {
            case InitiativeRegistered _ -> throw new IllegalStateException("registered twice: " + event);
            case InitiativeEndorsed _ -> initiative.with(Endorsement.ENDORSED);
            case InitiativeDeclined _ -> initiative.with(Endorsement.DECLINED);
            case InitiativeDescribed described ->
                initiative.with(initiative
                        .planned()
                        .with(described.effectiveOn(), described.plannedFrom(), described.plannedTo()));
            case SecretariatJoined joined ->
                initiative.with(initiative.bodies().with(joined.effectiveOn(), joined.secretariat(), true));
            case SecretariatLeft left ->
                initiative.with(initiative.bodies().with(left.effectiveOn(), left.secretariat(), false));
            case ExecutingAgencyNamed named ->
                initiative.with(initiative
                        .bodies()
                        .with(
                                named.effectiveOn(),
                                Agency.Role.EXECUTING,
                                new Agency(named.secretariat(), named.name())));
            case PromotingAgencyNamed named ->
                initiative.with(initiative
                        .bodies()
                        .with(
                                named.effectiveOn(),
                                Agency.Role.PROMOTING,
                                new Agency(named.secretariat(), named.name())));
            case ActorInvolved involved ->
                initiative.with(initiative.involvement().with(involved.effectiveOn(), involved.actorId(), true));
            case ActorReleased released ->
                initiative.with(initiative.involvement().with(released.effectiveOn(), released.actorId(), false));
            case TerritoryAssigned assigned ->
                initiative.with(initiative.involvement().with(assigned.effectiveOn(), assigned.territories()));
            case InitiativeAligned aligned -> initiative.with(structure.with(aligned));
            case InitiativeUnaligned unaligned -> initiative.with(structure.without(unaligned));
            case ArticulationAdded added -> initiative.with(structure.with(Articulation.of(added)));
            case ArticulationReworded reworded -> initiative.with(reword(structure, reworded));
            case ArticulationWithdrawn withdrawn -> initiative.with(withdraw(structure, withdrawn));
            case ArticulationRevoked revoked -> initiative.with(structure.without(revoked.articulationId()));
            case LeadSecretariatAssigned assigned -> initiative.ledBy(assigned.secretariat(), assigned.effectiveOn());
            case MechanismAttached attached -> initiative.with(structure.with(Mechanism.of(attached)));
            case MechanismDetached detached -> initiative.with(MechanismEvolution.evolve(structure, detached));
            case MechanismNegotiated negotiated -> initiative.with(MechanismEvolution.evolve(structure, negotiated));
            case MechanismSigned signed -> initiative.with(MechanismEvolution.evolve(structure, signed));
            case MechanismAmended amended -> initiative.with(MechanismEvolution.evolve(structure, amended));
            case MechanismTerminated terminated -> initiative.with(MechanismEvolution.evolve(structure, terminated));
            case MechanismCorrected corrected -> initiative.with(MechanismEvolution.evolve(structure, corrected));
            case MilestonePlanned planned ->
                initiative.with(initiative.schedule().with(Milestone.of(planned)));
            case ProgressRecorded recorded -> initiative.with(progress(initiative.schedule(), recorded));
            case MilestoneAchieved achieved -> initiative.with(achieve(initiative.schedule(), achieved));
            case MilestoneRescheduled e ->
                initiative.with(initiative
                        .schedule()
                        .changing(e.milestoneId(), milestone -> milestone.dueOn(e.dueOn(), e.effectiveOn())));
            case MilestoneReweighted e ->
                initiative.with(initiative
                        .schedule()
                        .changing(e.milestoneId(), milestone -> milestone.weighing(e.weight(), e.effectiveOn())));
            case MilestoneCancelled e ->
                initiative.with(initiative
                        .schedule()
                        .changing(
                                e.milestoneId(), milestone -> milestone.standing(Standing.CANCELLED, e.effectiveOn())));
            case ProgressCorrected e ->
                initiative.with(initiative
                        .schedule()
                        .changing(e.milestoneId(), milestone -> milestone.corrected(e.corrects(), e.percent())));
            case MilestoneVerified e ->
                initiative.with(initiative
                        .schedule()
                        .changing(
                                e.milestoneId(), milestone -> milestone.standing(Standing.VERIFIED, e.effectiveOn())));
            case MilestoneReturned e ->
                initiative.with(initiative
                        .schedule()
                        .changing(
                                e.milestoneId(),
                                milestone -> milestone
                                        .with(new ProgressRecord(
                                                e.progressId(),
                                                e.percent(),
                                                e.effectiveOn(),
                                                ProgressRecord.Kind.RETURNED))
                                        .standing(Standing.OPEN, e.effectiveOn())));
            case SituationReported _ -> initiative;
            case InitiativeStarted started ->
                initiative.with(initiative.schedule().started(started.effectiveOn()));
            case InitiativeSuspended suspended ->
                initiative.with(initiative.life().at(Life.Stage.SUSPENDED, suspended.effectiveOn()));
            case InitiativeResumed resumed ->
                initiative.with(initiative.life().at(Life.Stage.OPEN, resumed.effectiveOn()));
            case InitiativeCompleted completed ->
                initiative.with(initiative.life().at(Life.Stage.COMPLETED, completed.effectiveOn()));
            case InitiativeCancelled cancelled ->
                initiative.with(initiative.life().at(Life.Stage.CANCELLED, cancelled.effectiveOn()));
            case RegistrationRevoked _ -> new Revoked(initiative.registration().code());
            case MilestoneRevoked revoked ->
                initiative.with(initiative.schedule().without(revoked.milestoneId()));
            case LeadSecretariatReleased released -> initiative.unled(released.effectiveOn());
        };
    }

    private static Registration registrationOf(InitiativeRegistered registered) {
        return new Registration(
                registered.initiativeId(), registered.code(), registered.effectiveOn(), registered.importedFrom());
    }

    private static Structure reword(Structure structure, ArticulationReworded reworded) {
        return structure
                .articulation(reworded.articulationId())
                .map(articulation -> structure.with(articulation.reworded(reworded)))
                .orElseThrow(() -> new IllegalStateException("no such articulation: " + reworded));
    }

    private static Structure withdraw(Structure structure, ArticulationWithdrawn withdrawn) {
        return structure
                .articulation(withdrawn.articulationId())
                .map(articulation -> structure.without(articulation, withdrawn.effectiveOn()))
                .orElseThrow(() -> new IllegalStateException("no such articulation: " + withdrawn));
    }

    private static Schedule progress(Schedule schedule, ProgressRecorded recorded) {
        var record = new ProgressRecord(
                recorded.progressId(), recorded.percent(), recorded.effectiveOn(), ProgressRecord.Kind.REPORTED);
        return schedule.changing(recorded.milestoneId(), milestone -> milestone.with(record));
    }

    private static Schedule achieve(Schedule schedule, MilestoneAchieved achieved) {
        var on = achieved.effectiveOn();
        var record = new ProgressRecord(achieved.progressId(), Percent.HUNDRED, on, ProgressRecord.Kind.ACHIEVED);
        return schedule.changing(
                achieved.milestoneId(), milestone -> milestone.with(record).standing(Standing.ACHIEVED, on));
    }
}
