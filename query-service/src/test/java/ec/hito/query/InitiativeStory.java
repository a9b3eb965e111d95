package ec.hito.query;

import ec.hito.model.ActorId;
import ec.hito.model.ArticulationId;
import ec.hito.model.Evidence;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.InitiativeId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MechanismType;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.PolicyId;
import ec.hito.model.ProgressId;
import ec.hito.model.ReportId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.SituationKind;
import ec.hito.model.TerritoryId;
import ec.hito.model.Weight;
import ec.hito.model.stored.ActorInvolved;
import ec.hito.model.stored.ActorReleased;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.ExecutingAgencyNamed;
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
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.PromotingAgencyNamed;
import ec.hito.model.stored.RegistrationRevoked;
import ec.hito.model.stored.SecretariatJoined;
import ec.hito.model.stored.SecretariatLeft;
import ec.hito.model.stored.SituationReported;
import ec.hito.model.stored.TerritoryAssigned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what happened to one made-up initiative; {@link #events} is what the log would hold of it. */
final class InitiativeStory {
    private static final ImportId IMPORT = new ImportId(new UUID(0, 9));

    private final InitiativeId id;
    private final InitiativeCode code;
    private final LocalDate registeredOn;
    private final List<DomainEvent> events = new ArrayList<>();

    private InitiativeStory(int number, LocalDate registeredOn) {
        this.id = new InitiativeId(new UUID(0x0197a00100007000L, 0x8000000000000000L | number));
        this.code = InitiativeCode.of(Year.of(registeredOn.getYear()), number);
        this.registeredOn = registeredOn;
    }

    /** A registration that planning has not endorsed. */
    static InitiativeStory proposal(int number, String name, LocalDate on) {
        var story = new InitiativeStory(number, on);
        story.events.add(new InitiativeRegistered(story.id, story.code, name, null, null, null, on));
        return story;
    }

    static InitiativeStory endorsed(int number, String name, LocalDate on) {
        var story = proposal(number, name, on);
        story.events.add(new InitiativeEndorsed(story.id, on));
        return story;
    }

    InitiativeStory serving(String objective) {
        return serving(objective, registeredOn);
    }

    InitiativeStory serving(String objective, LocalDate day, String... policies) {
        return on(new InitiativeAligned(
                id,
                new ManagementObjectiveCode(objective),
                Stream.of(policies).map(PolicyId::new).toList(),
                day));
    }

    InitiativeStory articulation(int number, String objective, String text) {
        return on(new ArticulationAdded(
                id, articulationId(number), new ManagementObjectiveCode(objective), text, null, registeredOn));
    }

    InitiativeStory reworded(int articulation, String text, LocalDate day) {
        return on(new ArticulationReworded(id, articulationId(articulation), text, null, "Corrección", day));
    }

    InitiativeStory involving(ActorId actor, LocalDate day) {
        return on(new ActorInvolved(id, actor, day));
    }

    InitiativeStory releasing(ActorId actor, LocalDate day) {
        return on(new ActorReleased(id, actor, day));
    }

    InitiativeStory placed(LocalDate day, TerritoryId... territories) {
        return on(new TerritoryAssigned(id, List.of(territories), day));
    }

    InitiativeStory notServing(String objective, LocalDate day) {
        return on(new InitiativeUnaligned(id, new ManagementObjectiveCode(objective), "Responde a otro", day));
    }

    InitiativeStory withdrawn(int articulation, LocalDate day) {
        return on(new ArticulationWithdrawn(id, articulationId(articulation), "Se registró dos veces", day));
    }

    InitiativeStory mechanism(int number, int articulation, String type) {
        return on(new MechanismAttached(
                id,
                articulationId(articulation),
                mechanismId(number),
                new MechanismType(type),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                registeredOn));
    }

    InitiativeStory detached(int mechanism, LocalDate day) {
        return on(new MechanismDetached(id, mechanismId(mechanism), "Ya no se usa", day));
    }

    InitiativeStory negotiated(int mechanism, LocalDate day) {
        return on(new MechanismNegotiated(id, mechanismId(mechanism), day));
    }

    InitiativeStory signed(int mechanism, LocalDate day, LocalDate validFrom, @Nullable LocalDate validTo) {
        return on(new MechanismSigned(
                id,
                mechanismId(mechanism),
                "CONV-%d".formatted(mechanism),
                day,
                validFrom,
                validTo,
                List.of("Liga Barrial"),
                day));
    }

    InitiativeStory amended(int mechanism, LocalDate day, @Nullable LocalDate validTo, String... partners) {
        return on(new MechanismAmended(id, mechanismId(mechanism), "A1", "Cambio", validTo, List.of(partners), day));
    }

    InitiativeStory terminated(int mechanism, LocalDate day) {
        return on(new MechanismTerminated(id, mechanismId(mechanism), "Mutuo acuerdo", day));
    }

    InitiativeStory corrected(int mechanism, String type, String... partners) {
        return on(new MechanismCorrected(
                id,
                mechanismId(mechanism),
                new MechanismType(type),
                "Bien dicho",
                null,
                List.of(partners),
                "Se registró mal",
                registeredOn));
    }

    InitiativeStory ledBy(String secretariat, LocalDate day) {
        return on(new LeadSecretariatAssigned(id, new SecretariatCode(secretariat), day));
    }

    InitiativeStory started(LocalDate day) {
        return on(new InitiativeStarted(id, day));
    }

    InitiativeStory endorsed(LocalDate day) {
        return on(new InitiativeEndorsed(id, day));
    }

    InitiativeStory declined(LocalDate day) {
        return on(new InitiativeDeclined(id, "Ya consta en otra", day));
    }

    InitiativeStory suspended(LocalDate day) {
        return on(new InitiativeSuspended(id, "Falta el informe", day));
    }

    InitiativeStory resumed(LocalDate day) {
        return on(new InitiativeResumed(id, day));
    }

    InitiativeStory completed(LocalDate day) {
        return on(new InitiativeCompleted(id, day));
    }

    InitiativeStory cancelled(LocalDate day) {
        return on(new InitiativeCancelled(id, "Ya no se hará", day));
    }

    InitiativeStory problem(String problem, LocalDate day) {
        return on(new InitiativeDescribed(id, null, problem, null, null, null, List.of(), List.of(), day));
    }

    InitiativeStory described(LocalDate from, LocalDate to, LocalDate day, String... approaches) {
        return on(new InitiativeDescribed(
                id,
                "Una red",
                null,
                "Más viajes",
                from,
                to,
                List.of(approaches),
                List.of("Ordenanza 1", "Plan vial"),
                day));
    }

    InitiativeStory joined(String secretariat, LocalDate day) {
        return on(new SecretariatJoined(id, new SecretariatCode(secretariat), day));
    }

    InitiativeStory left(String secretariat, LocalDate day) {
        return on(new SecretariatLeft(id, new SecretariatCode(secretariat), day));
    }

    InitiativeStory executedBy(String name, LocalDate day) {
        return on(new ExecutingAgencyNamed(id, null, name, day));
    }

    InitiativeStory promotedBy(String secretariat, LocalDate day) {
        return on(new PromotingAgencyNamed(id, new SecretariatCode(secretariat), null, day));
    }

    InitiativeStory milestone(int number, LocalDate dueOn, long weight) {
        return on(new MilestonePlanned(
                id,
                milestoneId(number),
                "Hito " + number,
                dueOn,
                Weight.of(weight),
                null,
                null,
                null,
                null,
                registeredOn));
    }

    InitiativeStory milestone(int number, String title, LocalDate dueOn, @Nullable String deliverable) {
        return on(new MilestonePlanned(
                id,
                milestoneId(number),
                title,
                dueOn,
                new Weight(new BigDecimal("2.5")),
                deliverable,
                null,
                null,
                null,
                registeredOn));
    }

    InitiativeStory progress(int milestone, long percent, LocalDate day) {
        return on(new ProgressRecorded(
                id, milestoneId(milestone), nextProgressId(), Percent.of(percent), "Una nota interna", List.of(), day));
    }

    InitiativeStory achieved(int milestone, LocalDate day) {
        return on(new MilestoneAchieved(id, milestoneId(milestone), nextProgressId(), null, List.of(), day));
    }

    InitiativeStory rescheduled(int milestone, LocalDate dueOn, LocalDate day) {
        return on(new MilestoneRescheduled(
                id, milestoneId(milestone), dueOn, "Falta el permiso", "Planificación", "Oficio 7", day));
    }

    InitiativeStory reweighted(int milestone, long weight, LocalDate day) {
        return on(new MilestoneReweighted(id, milestoneId(milestone), Weight.of(weight), "Abarca más", null, day));
    }

    InitiativeStory cancelled(int milestone, LocalDate day) {
        return on(new MilestoneCancelled(id, milestoneId(milestone), "Lo asume otra", "Oficio 8", day));
    }

    InitiativeStory verified(int milestone, LocalDate day) {
        return on(new MilestoneVerified(id, milestoneId(milestone), day));
    }

    InitiativeStory returned(int milestone, long percent, LocalDate day) {
        return on(new MilestoneReturned(
                id, milestoneId(milestone), nextProgressId(), Percent.of(percent), "Sin firma", day));
    }

    /** Corrects what the newest record of progress said, whatever was told of the initiative since. */
    InitiativeStory corrected(long percent) {
        var newest = events.stream()
                .filter(ProgressRecorded.class::isInstance)
                .map(ProgressRecorded.class::cast)
                .toList()
                .getLast();
        return on(new ProgressCorrected(
                id,
                newest.milestoneId(),
                newest.progressId(),
                Percent.of(percent),
                "Se contó dos veces",
                newest.effectiveOn()));
    }

    InitiativeStory reported(int number, YearMonth period, SituationKind kind, LocalDate day) {
        return on(new SituationReported(
                id, new ReportId(part(6, number)), period, kind, "Lo que solo se dice adentro", List.of(), day));
    }

    InitiativeStory progress(int milestone, long percent, LocalDate day, Evidence... evidence) {
        return on(new ProgressRecorded(
                id, milestoneId(milestone), nextProgressId(), Percent.of(percent), null, List.of(evidence), day));
    }

    /** As no command writes it. */
    @SuppressWarnings("NullAway") // that is what is wrong with it
    InitiativeStory unidentifiedReport(LocalDate day) {
        return on(new SituationReported(
                id, null, YearMonth.from(day), SituationKind.OBSTACLE, "Lo que solo se dice adentro", List.of(), day));
    }

    InitiativeStory reported(int number, LocalDate day, Evidence... evidence) {
        return on(new SituationReported(
                id,
                new ReportId(part(6, number)),
                YearMonth.from(day),
                SituationKind.OBSTACLE,
                "Lo que solo se dice adentro",
                List.of(evidence),
                day));
    }

    /** The import that registered it was undone. */
    InitiativeStory revoked() {
        return on(new RegistrationRevoked(id, IMPORT, registeredOn));
    }

    InitiativeStory milestoneRevoked(int number) {
        return on(new MilestoneRevoked(id, milestoneId(number), IMPORT, registeredOn));
    }

    /** Its mechanisms were detached before, as an undoing has it. */
    InitiativeStory articulationRevoked(int number) {
        return on(new ArticulationRevoked(id, articulationId(number), 1, number, IMPORT, registeredOn));
    }

    InitiativeStory released(String secretariat, LocalDate day) {
        return on(new LeadSecretariatReleased(id, new SecretariatCode(secretariat), day));
    }

    private InitiativeStory on(DomainEvent event) {
        events.add(event);
        return this;
    }

    InitiativeId id() {
        return id;
    }

    InitiativeCode code() {
        return code;
    }

    List<DomainEvent> events() {
        return List.copyOf(events);
    }

    MilestoneId milestoneId(int number) {
        return new MilestoneId(part(2, number));
    }

    private ArticulationId articulationId(int number) {
        return new ArticulationId(part(3, number));
    }

    private MechanismId mechanismId(int number) {
        return new MechanismId(part(4, number));
    }

    private ProgressId nextProgressId() {
        return new ProgressId(part(5, events.size()));
    }

    /** An id within this initiative. */
    private UUID part(int kind, int number) {
        return new UUID(
                id.value().getMostSignificantBits() + ((long) kind << 32),
                id.value().getLeastSignificantBits() + ((long) number << 32));
    }
}
