package ec.hito.command.initiative;

import ec.hito.model.MilestoneId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of an initiative and when work began.
 *
 * @param startedOn the earliest day on which work is known to have been done; null before the first progress
 */
public record Schedule(
        Map<MilestoneId, Milestone> milestones, @Nullable LocalDate startedOn) {
    static final Schedule EMPTY = new Schedule(Map.of(), null);

    Schedule with(Milestone milestone) {
        var more = new LinkedHashMap<>(milestones);
        more.put(milestone.id(), milestone);
        return new Schedule(more, startedOn);
    }

    Schedule without(MilestoneId id) {
        var fewer = new LinkedHashMap<>(milestones);
        fewer.remove(id);
        return new Schedule(fewer, startedOn);
    }

    /** @throws IllegalStateException if there is no such milestone */
    Schedule changing(MilestoneId id, UnaryOperator<Milestone> change) {
        return milestone(id)
                .map(change)
                .map(this::with)
                .orElseThrow(() -> new IllegalStateException("no such milestone: " + id));
    }

    Schedule started(LocalDate day) {
        return new Schedule(milestones, day);
    }

    Optional<Milestone> milestone(MilestoneId id) {
        return Optional.ofNullable(milestones.get(id));
    }

    /** The last day on which work is known to have been done. */
    Optional<LocalDate> workedOn() {
        var records = milestones.values().stream()
                .flatMap(milestone -> milestone.progress().stream())
                .filter(record -> record.kind() != ProgressRecord.Kind.RETURNED)
                .map(ProgressRecord::effectiveOn);
        return Stream.concat(records, Stream.ofNullable(startedOn)).max(Comparator.naturalOrder());
    }

    /** Whether work on {@code day} says that the initiative began, or began earlier than was known. */
    boolean startsOn(LocalDate day) {
        return startedOn == null || day.isBefore(startedOn);
    }
}
