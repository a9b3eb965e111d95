package ec.hito.query.change;

import com.fasterxml.jackson.annotation.JsonValue;
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

/** What an act did to an initiative, in a word. */
public enum Kind {
    ADDED("added"),
    REMOVED("removed"),
    /** Something is on another day, in other hands or in another place. */
    MOVED("moved"),
    PROGRESSED("progressed"),
    CORRECTED("corrected"),
    /** Something is said in other words, or weighs something else. */
    CHANGED("changed"),
    REPORTED("reported");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static Kind of(InitiativeEvent event) {
        return switch (event) {
            case InitiativeRegistered _,
                    InitiativeEndorsed _,
                    InitiativeAligned _,
                    ArticulationAdded _,
                    MechanismAttached _,
                    MilestonePlanned _,
                    ActorInvolved _,
                    SecretariatJoined _ -> ADDED;
            case RegistrationRevoked _,
                    InitiativeDeclined _,
                    InitiativeUnaligned _,
                    InitiativeCancelled _,
                    ArticulationWithdrawn _,
                    ArticulationRevoked _,
                    MechanismDetached _,
                    MechanismTerminated _,
                    MilestoneCancelled _,
                    MilestoneRevoked _,
                    ActorReleased _,
                    SecretariatLeft _,
                    LeadSecretariatReleased _ -> REMOVED;
            case MilestoneRescheduled _,
                    LeadSecretariatAssigned _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    TerritoryAssigned _ -> MOVED;
            case ProgressRecorded _,
                    MilestoneAchieved _,
                    MilestoneVerified _,
                    InitiativeStarted _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    MechanismNegotiated _,
                    MechanismSigned _ -> PROGRESSED;
            case ProgressCorrected _, MilestoneReturned _, MechanismCorrected _ -> CORRECTED;
            case InitiativeDescribed _, ArticulationReworded _, MilestoneReweighted _, MechanismAmended _ -> CHANGED;
            case SituationReported _ -> REPORTED;
        };
    }
}
