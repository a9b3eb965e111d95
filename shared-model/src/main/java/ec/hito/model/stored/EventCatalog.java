package ec.hito.model.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which event bears which name on disk. No class name is ever stored, so classes can move and be renamed. */
public final class EventCatalog {
    private record Entry(Class<? extends DomainEvent> event, EventType type) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(PlanAdopted.class, new EventType("plan.adopted", 1)),
            new Entry(PlanReformed.class, new EventType("plan.reformed", 1)),
            new Entry(HealthRuleAdopted.class, new EventType("plan.health-rule-adopted", 1)),
            new Entry(SecretariatRegistered.class, new EventType("secretariat.registered", 1)),
            new Entry(SecretariatRenamed.class, new EventType("secretariat.renamed", 1)),
            new Entry(SecretariatsMerged.class, new EventType("secretariat.merged", 1)),
            new Entry(ActorRegistered.class, new EventType("actor.registered", 1)),
            new Entry(TerritoryRegistered.class, new EventType("territory.registered", 1)),
            new Entry(ImportApplied.class, new EventType("import.applied", 1)),
            new Entry(InitiativeRegistered.class, new EventType("initiative.registered", 1)),
            new Entry(InitiativeEndorsed.class, new EventType("initiative.endorsed", 1)),
            new Entry(InitiativeDeclined.class, new EventType("initiative.declined", 1)),
            new Entry(InitiativeDescribed.class, new EventType("initiative.described", 1)),
            new Entry(SecretariatJoined.class, new EventType("initiative.secretariat-joined", 1)),
            new Entry(SecretariatLeft.class, new EventType("initiative.secretariat-left", 1)),
            new Entry(ExecutingAgencyNamed.class, new EventType("initiative.executing-agency-named", 1)),
            new Entry(PromotingAgencyNamed.class, new EventType("initiative.promoting-agency-named", 1)),
            new Entry(ActorInvolved.class, new EventType("initiative.actor-involved", 1)),
            new Entry(ActorReleased.class, new EventType("initiative.actor-released", 1)),
            new Entry(TerritoryAssigned.class, new EventType("initiative.territory-assigned", 1)),
            new Entry(InitiativeAligned.class, new EventType("initiative.aligned", 1)),
            new Entry(InitiativeUnaligned.class, new EventType("initiative.unaligned", 1)),
            new Entry(ArticulationAdded.class, new EventType("initiative.articulation-added", 1)),
            new Entry(ArticulationReworded.class, new EventType("initiative.articulation-reworded", 1)),
            new Entry(ArticulationWithdrawn.class, new EventType("initiative.articulation-withdrawn", 1)),
            new Entry(LeadSecretariatAssigned.class, new EventType("initiative.lead-secretariat-assigned", 1)),
            new Entry(MechanismAttached.class, new EventType("initiative.mechanism-attached", 1)),
            new Entry(MechanismDetached.class, new EventType("initiative.mechanism-detached", 1)),
            new Entry(MechanismNegotiated.class, new EventType("initiative.mechanism-negotiated", 1)),
            new Entry(MechanismSigned.class, new EventType("initiative.mechanism-signed", 1)),
            new Entry(MechanismAmended.class, new EventType("initiative.mechanism-amended", 1)),
            new Entry(MechanismTerminated.class, new EventType("initiative.mechanism-terminated", 1)),
            new Entry(MechanismCorrected.class, new EventType("initiative.mechanism-corrected", 1)),
            new Entry(MilestonePlanned.class, new EventType("initiative.milestone-planned", 1)),
            new Entry(ProgressRecorded.class, new EventType("initiative.progress-recorded", 2)),
            new Entry(MilestoneAchieved.class, new EventType("initiative.milestone-achieved", 2)),
            new Entry(MilestoneRescheduled.class, new EventType("initiative.milestone-rescheduled", 1)),
            new Entry(MilestoneReweighted.class, new EventType("initiative.milestone-reweighted", 1)),
            new Entry(MilestoneCancelled.class, new EventType("initiative.milestone-cancelled", 1)),
            new Entry(ProgressCorrected.class, new EventType("initiative.progress-corrected", 1)),
            new Entry(MilestoneVerified.class, new EventType("initiative.milestone-verified", 1)),
            new Entry(MilestoneReturned.class, new EventType("initiative.milestone-returned", 1)),
            new Entry(SituationReported.class, new EventType("initiative.situation-reported", 2)),
            new Entry(InitiativeStarted.class, new EventType("initiative.started", 1)),
            new Entry(InitiativeSuspended.class, new EventType("initiative.suspended", 1)),
            new Entry(InitiativeResumed.class, new EventType("initiative.resumed", 1)),
            new Entry(InitiativeCompleted.class, new EventType("initiative.completed", 1)),
            new Entry(InitiativeCancelled.class, new EventType("initiative.cancelled", 1)),
            new Entry(EvidenceReleased.class, new EventType("evidence.released", 1)),
            new Entry(EvidenceWithdrawn.class, new EventType("evidence.withdrawn", 1)),
            new Entry(ImportUndone.class, new EventType("import.undone", 1)),
            new Entry(RegistrationRevoked.class, new EventType("initiative.registration-revoked", 1)),
            new Entry(MilestoneRevoked.class, new EventType("initiative.milestone-revoked", 1)),
            new Entry(LeadSecretariatReleased.class, new EventType("initiative.lead-secretariat-released", 1)),
            new Entry(ArticulationRevoked.class, new EventType("initiative.articulation-revoked", 1)));

    private static final Map<Class<?>, EventType> TYPES =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::event, Entry::type));
    private static final Map<EventType, Class<? extends DomainEvent>> EVENTS =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Entry::event));

    private EventCatalog() {}

    /** The name of an event's class. Every permitted event has one. */
    public static EventType typeOf(Class<? extends DomainEvent> event) {
        return Optional.ofNullable(TYPES.get(event))
                .orElseThrow(() -> new IllegalArgumentException(event + " is not in the catalogue"));
    }

    /**
     * The class that reads a stored event of today's shape, or none if this version of Hito does not know the type or its revision. Older
     * revisions are made today's by {@link Upcasting} first.
     */
    public static Optional<Class<? extends DomainEvent>> eventOf(EventType type) {
        return Optional.ofNullable(EVENTS.get(type));
    }

    public static List<EventType> types() {
        return ENTRIES.stream().map(Entry::type).toList();
    }
}
