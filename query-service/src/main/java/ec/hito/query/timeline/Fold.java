package ec.hito.query.timeline;

import ec.hito.model.ArticulationId;
import ec.hito.model.HealthRule;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.AlignmentEvent;
import ec.hito.model.stored.ArticulationAdded;
import ec.hito.model.stored.ArticulationRevoked;
import ec.hito.model.stored.ArticulationReworded;
import ec.hito.model.stored.ArticulationWithdrawn;
import ec.hito.model.stored.BodyEvent;
import ec.hito.model.stored.InitiativeAligned;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.InitiativeUnaligned;
import ec.hito.model.stored.InvolvementEvent;
import ec.hito.model.stored.LifecycleEvent;
import ec.hito.model.stored.MechanismAmended;
import ec.hito.model.stored.MechanismAttached;
import ec.hito.model.stored.MechanismCorrected;
import ec.hito.model.stored.MechanismDetached;
import ec.hito.model.stored.MechanismEvent;
import ec.hito.model.stored.MechanismNegotiated;
import ec.hito.model.stored.MechanismSigned;
import ec.hito.model.stored.MechanismTerminated;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.RegistrationEvent;
import ec.hito.model.stored.SituationReported;
import ec.hito.query.situation.SituationReportView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The state of one initiative, folded by the days on which its events took effect. */
final class Fold {
    /** @param since the position at which it was recorded first */
    record Alignment(Set<PolicyId> policies, long since) {
        Alignment and(Alignment other) {
            var both = new HashSet<>(policies);
            both.addAll(other.policies);
            return new Alignment(both, Math.min(since, other.since));
        }
    }

    final Life life = new Life();
    final Involved involved = new Involved();
    final Map<ManagementObjectiveCode, Alignment> alignments = new LinkedHashMap<>();
    final Map<ArticulationId, Articulation> articulations = new LinkedHashMap<>();
    final Map<MechanismId, Mechanism> mechanisms = new LinkedHashMap<>();
    final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();
    final List<SituationReportView> reports = new ArrayList<>();
    final List<Citation> citations = new ArrayList<>();
    LocalDate lastActOn = LocalDate.MIN;

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
                .forEach(fold::apply);
        return fold;
    }

    /** That it serves, in the order in which that was recorded. */
    List<ManagementObjectiveCode> objectives() {
        return alignments.entrySet().stream()
                .sorted(Comparator.comparingLong(one -> one.getValue().since()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names the days on which figures may change although nothing happens. */
    void turns(List<HealthRule> rules, Consumer<LocalDate> each) {
        milestones.values().forEach(milestone -> milestone.turns(rules, each));
        mechanisms.values().forEach(mechanism -> mechanism.turns(each));
        each.accept(lastActOn.plusDays(Figured.SILENCE + 1));
    }

    void apply(RecordedEvent recorded) {
        var event = (InitiativeEvent) recorded.event();
        switch (event) {
            case RegistrationEvent one -> life.apply(one, recorded);
            case LifecycleEvent one -> life.apply(one, recorded);
            case BodyEvent one -> involved.apply(one);
            case InvolvementEvent one -> involved.apply(one);
            case AlignmentEvent one -> align(one, recorded.position());
            case MechanismEvent one -> use(one, recorded.position());
            case MilestoneEvent one -> plan(one, recorded);
            case SituationReported one -> reports.add(report(one, recorded.recordedAt()));
        }
        citations.addAll(Citation.of(event, recorded.position()));
        lastActOn = event.effectiveOn();
    }

    private static SituationReportView report(SituationReported event, Instant recordedAt) {
        return new SituationReportView(event.reportId(), event.period(), event.kind(), event.effectiveOn(), recordedAt);
    }

    private void align(AlignmentEvent event, long position) {
        switch (event) {
            case InitiativeAligned aligned ->
                alignments.merge(
                        aligned.managementObjective(),
                        new Alignment(Set.copyOf(aligned.policies()), position),
                        Alignment::and);
            case InitiativeUnaligned unaligned -> alignments.remove(unaligned.managementObjective());
            case ArticulationAdded added -> articulations.put(added.articulationId(), Articulation.of(added, position));
            case ArticulationWithdrawn withdrawn -> articulations.remove(withdrawn.articulationId());
            case ArticulationRevoked revoked -> articulations.remove(revoked.articulationId());
            case ArticulationReworded reworded ->
                articulations.computeIfPresent(reworded.articulationId(), (_, one) -> one.reworded(reworded));
        }
    }

    private void use(MechanismEvent event, long position) {
        switch (event) {
            case MechanismAttached attached ->
                mechanisms.put(attached.mechanismId(), new Mechanism(attached, position));
            case MechanismDetached detached -> mechanisms.remove(detached.mechanismId());
            case MechanismNegotiated e -> with(mechanisms, e.mechanismId(), one -> one.negotiate(e.effectiveOn()));
            case MechanismSigned e -> with(mechanisms, e.mechanismId(), one -> one.sign(e));
            case MechanismAmended e -> with(mechanisms, e.mechanismId(), one -> one.amend(e));
            case MechanismTerminated e -> with(mechanisms, e.mechanismId(), one -> one.terminate(e.effectiveOn()));
            case MechanismCorrected e -> with(mechanisms, e.mechanismId(), one -> one.correct(e));
        }
    }

    private void plan(MilestoneEvent event, RecordedEvent recorded) {
        if (event instanceof MilestonePlanned planned) {
            milestones.put(planned.milestoneId(), new Milestone(planned, recorded));
        } else if (event instanceof MilestoneRevoked revoked) {
            milestones.remove(revoked.milestoneId());
        } else {
            with(milestones, event.milestoneId(), milestone -> milestone.apply(event, recorded));
        }
    }

    /** What was revoked or detached is no more, whatever else is on record of it. */
    private static <K, V> void with(Map<K, V> all, K id, Consumer<V> change) {
        Optional.ofNullable(all.get(id)).ifPresent(change);
    }
}
