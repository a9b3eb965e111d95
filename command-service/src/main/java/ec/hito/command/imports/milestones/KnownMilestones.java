package ec.hito.command.imports.milestones;

import ec.hito.command.initiative.Initiative;
import ec.hito.command.initiative.InitiativeDecider;
import ec.hito.command.initiative.Registered;
import ec.hito.command.text.Folded;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An initiative whose milestones a file names: what its decider knows, and the milestones by their titles, which it does not.
 *
 * @param byTitle in the order in which they were planned
 */
public record KnownMilestones(Registered initiative, Map<Folded, List<KnownMilestone>> byTitle) {

    /** Of a stream's events, in order; nothing if they are not those of an initiative that stands. */
    public static Optional<KnownMilestones> of(List<? extends InitiativeEvent> events) {
        Initiative state = Initiative.INITIAL;
        var milestones = new LinkedHashMap<Object, KnownMilestone>();
        for (var event : events) {
            state = InitiativeDecider.evolve(state, event);
            fold(milestones, event);
        }
        if (!(state instanceof Registered initiative)) {
            return Optional.empty();
        }
        var byTitle = milestones.values().stream()
                .collect(Collectors.groupingBy(
                        milestone -> Folded.of(milestone.planned().title())));
        return Optional.of(new KnownMilestones(initiative, byTitle));
    }

    private static void fold(Map<Object, KnownMilestone> milestones, InitiativeEvent event) {
        if (event instanceof MilestonePlanned planned) {
            milestones.put(planned.milestoneId(), KnownMilestone.of(planned));
        } else if (event instanceof MilestoneRescheduled moved) {
            milestones.computeIfPresent(moved.milestoneId(), (_, known) -> known.and(moved));
        } else if (event instanceof MilestoneReweighted weighed) {
            milestones.computeIfPresent(weighed.milestoneId(), (_, known) -> known.and(weighed));
        } else if (event instanceof MilestoneCancelled cancelled) {
            milestones.computeIfPresent(cancelled.milestoneId(), (_, known) -> known.asCancelled());
        } else if (event instanceof MilestoneRevoked revoked) {
            milestones.remove(revoked.milestoneId());
        }
    }

    /** Those of a title that are not cancelled; where all of them are, the first. By hand several may be planned under one title. */
    List<KnownMilestone> titled(Folded title) {
        var all = byTitle.getOrDefault(title, List.of());
        var standing = all.stream().filter(milestone -> !milestone.cancelled()).toList();
        return standing.isEmpty() ? all.stream().limit(1).toList() : standing;
    }
}
