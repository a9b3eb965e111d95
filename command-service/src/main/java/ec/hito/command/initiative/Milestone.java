package ec.hito.command.initiative;

import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A milestone and what was recorded of its progress.
 *
 * @param plannedOn nothing of it can have happened before that day
 * @param progress by effective day, and on one day in the order of recording
 */
public record Milestone(MilestoneId id, LocalDate plannedOn, List<ProgressRecord> progress, boolean achieved) {

    static Milestone planned(MilestoneId id, LocalDate plannedOn) {
        return new Milestone(id, plannedOn, List.of(), false);
    }

    Milestone with(ProgressRecord record) {
        return new Milestone(id, plannedOn, inserted(record), achieved);
    }

    Milestone achievedWith(ProgressRecord record) {
        return new Milestone(id, plannedOn, inserted(record), true);
    }

    /** The record that would make {@code percent} on {@code day} a fall: one before it with more, or one after it with less. */
    Optional<ProgressRecord> contradicting(LocalDate day, Percent percent) {
        int place = placeOf(day);
        if (place > 0 && progress.get(place - 1).percent().compareTo(percent) > 0) {
            return Optional.of(progress.get(place - 1));
        }
        if (place < progress.size() && progress.get(place).percent().compareTo(percent) < 0) {
            return Optional.of(progress.get(place));
        }
        return Optional.empty();
    }

    private List<ProgressRecord> inserted(ProgressRecord record) {
        var more = new ArrayList<>(progress);
        more.add(placeOf(record.effectiveOn()), record);
        return List.copyOf(more);
    }

    /** Behind everything of that day and before, so that what is recorded later on the same day counts. */
    private int placeOf(LocalDate day) {
        int place = progress.size();
        while (place > 0 && progress.get(place - 1).effectiveOn().isAfter(day)) {
            place--;
        }
        return place;
    }
}
