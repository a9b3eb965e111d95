package ec.hito.query.timeline;

import ec.hito.model.ArticulationId;
import ec.hito.model.ManagementObjectiveCode;
import ec.hito.model.PolicyId;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.articulation.ArticulationView;
import ec.hito.query.articulation.MechanismView;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.situation.SituationReportView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An initiative at a moment, with all that is on record of it: an endorsed one, but where a proposal is asked for.
 *
 * @param alignments in the order in which they were recorded
 * @param articulations in the matrix' order, those added by hand after them, with the mechanisms that they use
 * @param listings its rows of the matrix, in no order
 * @param milestones in the order in which they fall due
 * @param reports the latest period first, and within one the latest report
 * @param citations in the order in which they were recorded
 * @param lastActOn the latest day that any of its events speaks of
 * @param events that are known of it
 */
public record Whole(
        State state,
        Life life,
        Involved involved,
        Mergers mergers,
        List<Alignment> alignments,
        List<ArticulationView> articulations,
        List<Listing> listings,
        List<MilestoneView> milestones,
        List<SituationReportView> reports,
        List<Citation> citations,
        LocalDate lastActOn,
        List<RecordedEvent> events) {
    /** An objective that it serves, with the policies where they are known. */
    public record Alignment(ManagementObjectiveCode managementObjective, List<PolicyId> policies) {}

    static Whole of(Fold fold, State state, Mergers mergers, List<RecordedEvent> events, LocalDate day) {
        return new Whole(
                state,
                fold.life,
                fold.involved,
                mergers,
                fold.alignments.entrySet().stream()
                        .sorted(Comparator.comparingLong(one -> one.getValue().since()))
                        .map(one -> new Alignment(
                                one.getKey(), sorted(one.getValue().policies())))
                        .toList(),
                articulations(fold, day),
                Listing.of(fold),
                fold.milestones.values().stream()
                        .sorted(Milestone.ORDER)
                        .map(milestone -> milestone.view(day))
                        .toList(),
                fold.reports.reversed().stream()
                        .sorted(Comparator.comparing(SituationReportView::period)
                                .reversed())
                        .toList(),
                fold.citations.stream()
                        .sorted(Comparator.comparingLong(Citation::position))
                        .toList(),
                fold.lastActOn,
                events);
    }

    boolean endorsed() {
        return life.endorsed();
    }

    /** Sequence of its newest event. */
    public long version() {
        return events.getLast().sequence();
    }

    private static List<PolicyId> sorted(Set<PolicyId> policies) {
        return policies.stream().sorted(Comparator.comparing(PolicyId::value)).toList();
    }

    private static List<ArticulationView> articulations(Fold fold, LocalDate day) {
        var used = used(fold, day);
        return fold.articulations.values().stream()
                .sorted(Articulation.ORDER)
                .map(articulation -> articulation.view(used.getOrDefault(articulation.id(), List.of())))
                .toList();
    }

    private static Map<ArticulationId, List<MechanismView>> used(Fold fold, LocalDate day) {
        return fold.mechanisms.values().stream()
                .sorted(Comparator.comparingLong(Mechanism::position))
                .collect(Collectors.groupingBy(
                        Mechanism::articulation,
                        Collectors.mapping(mechanism -> mechanism.view(day), Collectors.toList())));
    }
}
