package ec.hito.model.published;

import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorRegistered;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.EvidenceReleased;
import ec.hito.model.stored.EvidenceWithdrawn;
import ec.hito.model.stored.ExecutingAgencyNamed;
import ec.hito.model.stored.HealthRuleAdopted;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportUndone;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeCancelled;
import ec.hito.model.stored.InitiativeCompleted;
import ec.hito.model.stored.InitiativeDeclined;
import ec.hito.model.stored.InitiativeDescribed;
import ec.hito.model.stored.InitiativeEndorsed;
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
import ec.hito.model.stored.PlanAdopted;
import ec.hito.model.stored.PlanReformed;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.SecretariatRenamed;
import ec.hito.model.stored.SecretariatsMerged;
import ec.hito.model.stored.SituationReported;
import ec.hito.model.stored.TerritoryAssigned;
import ec.hito.model.stored.TerritoryRegistered;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides for every stored event what of it leaves Hito; whether and when it does is for {@link Disclosure} to decide. A new event does not
 * compile until it is decided here, and what is published as it is stored has no property that its schema does not name.
 */
public final class Publication {
    /** The public type of what takes the place of an event that stays inside. */
    public static final String WITHHELD = "withheld.v1";

    private Publication() {}

    public static PublishedEvent of(DomainEvent event) {
        return switch (event) {
            case ProgressRecorded e ->
                publish(
                        e,
                        new PublicProgress(
                                e.initiativeId(), e.milestoneId(), e.progressId(), e.percent(), e.effectiveOn()));
            case MilestoneAchieved e ->
                publish(e, new PublicAchievement(e.initiativeId(), e.milestoneId(), e.progressId(), e.effectiveOn()));
            case SituationReported e ->
                publish(e, new PublicSituation(e.initiativeId(), e.reportId(), e.period(), e.kind(), e.effectiveOn()));
            case InitiativeEndorsed e -> of(e, List.of());
            case PlanAdopted _,
                    PlanReformed _,
                    HealthRuleAdopted _,
                    SecretariatRegistered _,
                    SecretariatRenamed _,
                    SecretariatsMerged _,
                    ActorRegistered _,
                    TerritoryRegistered _,
                    ImportApplied _,
                    InitiativeRegistered _,
                    InitiativeDeclined _,
                    InitiativeDescribed _,
                    SecretariatJoined _,
                    SecretariatLeft _,
                    ExecutingAgencyNamed _,
                    PromotingAgencyNamed _,
                    ActorInvolved _,
                    ActorReleased _,
                    TerritoryAssigned _,
                    InitiativeAligned _,
                    InitiativeUnaligned _,
                    ArticulationAdded _,
                    ArticulationReworded _,
                    ArticulationWithdrawn _,
                    LeadSecretariatAssigned _,
                    MechanismAttached _,
                    MechanismDetached _,
                    MechanismNegotiated _,
                    MechanismSigned _,
                    MechanismAmended _,
                    MechanismTerminated _,
                    MechanismCorrected _,
                    MilestonePlanned _,
                    MilestoneRescheduled _,
                    MilestoneReweighted _,
                    MilestoneCancelled _,
                    ProgressCorrected _,
                    MilestoneVerified _,
                    MilestoneReturned _,
                    InitiativeStarted _,
                    InitiativeSuspended _,
                    InitiativeResumed _,
                    InitiativeCompleted _,
                    InitiativeCancelled _,
                    EvidenceReleased _,
                    EvidenceWithdrawn _,
                    ImportUndone _,
                    RegistrationRevoked _,
                    MilestoneRevoked _,
                    LeadSecretariatReleased _,
                    ArticulationRevoked _ -> publish(event, event);
        };
    }

    /** @param withheld what was held back until then, in the order of the stream */
    static PublishedEvent of(InitiativeEndorsed event, List<RecordedEvent> withheld) {
        var heldBack = withheld.stream().map(HeldBack::of).toList();
        return publish(event, new PublicEndorsement(event.initiativeId(), heldBack, event.effectiveOn()));
    }

    static PublishedEvent withheld(String because, DomainEvent event) {
        return new PublishedEvent(WITHHELD, new Withheld(because, event.effectiveOn()));
    }

    /** All public types: those of the stored events in the order of the catalogue, then {@link #WITHHELD}. */
    public static List<String> types() {
        return Stream.concat(EventCatalog.types().stream().map(Publication::typeOf), Stream.of(WITHHELD))
                .toList();
    }

    /**
     * The public type of a stored one. What is stored may get a new shape without anything changing for others, so its revision is not the
     * version of what is published; no public type has had a second version yet.
     */
    public static String typeOf(EventType stored) {
        return stored.name() + ".v1";
    }

    private static PublishedEvent publish(DomainEvent event, Object value) {
        return new PublishedEvent(typeOf(EventCatalog.typeOf(event.getClass())), value);
    }
}
