package ec.hito.command.claims;

import ec.hito.command.text.Folded;
import ec.hito.model.PlanId;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.ImportEvent;
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
import ec.hito.model.stored.MatrixEntry;
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
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanEvent;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatEvent;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SituationReported;
import java.util.ArrayList;
import java.util.List;

/** Derives from events what their streams claim. Ids need no claim: the stream's name is unique already. */
public final class Claims {
    private Claims() {}

    public static List<Claim> of(DomainEvent event) {
        return switch (event) {
            case InitiativeEvent about -> ofInitiative(about);
            case PlanEvent about -> ofPlan(about);
            case SecretariatEvent _, ImportEvent _ -> List.of();
        };
    }

    /** What a stream holds no longer after an event. Its code it keeps for ever. */
    public static List<Claim.Kind> releasedBy(DomainEvent event) {
        return event instanceof RegistrationRevoked
                ? List.of(Claim.Kind.INITIATIVE_NAME, Claim.Kind.MATRIX_INITIATIVE, Claim.Kind.MATRIX_ARTICULATION)
                : List.of();
    }

    public static Claim initiative(PlanId plan, String initiativeKey) {
        return new Claim(Claim.Kind.MATRIX_INITIATIVE, plan + "/" + initiativeKey);
    }

    public static Claim articulation(int entry, int articulationNo) {
        return new Claim(Claim.Kind.MATRIX_ARTICULATION, entry + "." + articulationNo);
    }

    private static List<Claim> ofPlan(PlanEvent event) {
        return switch (event) {
            case PlanAdopted _ -> List.of(new Claim(Claim.Kind.PLAN_IN_FORCE, "city"));
        };
    }

    private static List<Claim> ofInitiative(InitiativeEvent event) {
        return switch (event) {
            case InitiativeRegistered registered -> ofRegistration(registered);
            case ArticulationAdded added -> ofEntry(added);
            case InitiativeEndorsed _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    SecretariatJoined _,
                    SecretariatLeft _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    InitiativeAligned _,
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
                    InitiativeStarted _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    InitiativeCancelled _,
                    RegistrationRevoked _,
                    MilestoneRevoked _,
                    LeadSecretariatReleased _ -> List.of();
        };
    }

    private static List<Claim> ofRegistration(InitiativeRegistered registered) {
        var claims = new ArrayList<Claim>();
        claims.add(new Claim(Claim.Kind.INITIATIVE_CODE, registered.code().value()));
        claims.add(new Claim(
                Claim.Kind.INITIATIVE_NAME, Folded.of(registered.name()).value()));
        var source = registered.importedFrom();
        if (source != null) {
            claims.add(initiative(source.planId(), source.initiativeKey()));
        }
        return List.copyOf(claims);
    }

    private static List<Claim> ofEntry(ArticulationAdded added) {
        MatrixEntry entry = added.matrixEntry();
        return entry == null ? List.of() : List.of(articulation(entry.entry(), entry.articulationNo()));
    }
}
