package ec.hito.model.stored;

import ec.hito.model.InitiativeId;

/** What happens to one initiative. */
public sealed interface InitiativeEvent extends DomainEvent
        permits InitiativeRegistered,
                InitiativeEndorsed,
                InitiativeDeclined,
                InitiativeDescribed,
                SecretariatJoined,
                SecretariatLeft,
                ExecutingAgencyNamed,
                PromotingAgencyNamed,
                InitiativeAligned,
                ArticulationAdded,
                ArticulationReworded,
                LeadSecretariatAssigned,
                MechanismAttached,
                MechanismDetached,
                MechanismNegotiated,
                MechanismSigned,
                MechanismAmended,
                MechanismTerminated,
                MechanismCorrected,
                MilestonePlanned,
                ProgressRecorded,
                MilestoneAchieved,
                MilestoneRescheduled,
                MilestoneReweighted,
                MilestoneCancelled,
                ProgressCorrected,
                MilestoneVerified,
                MilestoneReturned,
                SituationReported,
                InitiativeStarted,
                InitiativeSuspended,
                InitiativeResumed,
                InitiativeCompleted,
                InitiativeCancelled,
                RegistrationRevoked,
                MilestoneRevoked,
                LeadSecretariatReleased {
    InitiativeId initiativeId();

    @Override
    default StreamId streamId() {
        return StreamId.of(initiativeId());
    }
}
