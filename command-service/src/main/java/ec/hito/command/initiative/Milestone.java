package ec.hito.command.initiative;

import ec.hito.command.decision.Timing;
import ec.hito.model.ArticulationId;
import ec.hito.model.MechanismId;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.model.stored.MilestonePlanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A milestone, what was set of it and what was recorded of its progress.
 *
 * @param articulation to which it belongs; null if to none, or only by its mechanism
 * @param mechanism to which it belongs; null if to none
 * @param plannedOn nothing of it can have happened before that day
 * @param lastActOn the latest day on which anything of it is on record
 * @param progress by effective day, and on one day in the order of recording
 * @param standingSince the day of the act that brought it where it stands
 */
public record Milestone(
        MilestoneId id,
        @Nullable ArticulationId articulation,
        @Nullable MechanismId mechanism,
        LocalDate plannedOn,
        LocalDate lastActOn,
        ByDay<LocalDate> dueOn,
        ByDay<Weight> weight,
        List<ProgressRecord> progress,
        Standing standing,
        LocalDate standingSince) {

    static Milestone of(MilestonePlanned planned) {
        var on = planned.effectiveOn();
        return new Milestone(
                planned.milestoneId(),
                planned.articulationId(),
                planned.mechanismId(),
                on,
                on,
                ByDay.since(on, planned.dueOn()),
                ByDay.since(on, planned.weight()),
                List.of(),
                Standing.OPEN,
                on);
    }

    Milestone dueOn(LocalDate day, LocalDate since) {
        return new Milestone(
                id,
                articulation,
                mechanism,
                plannedOn,
                later(since),
                dueOn.with(since, day),
                weight,
                progress,
                standing,
                standingSince);
    }

    Milestone weighing(Weight newWeight, LocalDate since) {
        return new Milestone(
                id,
                articulation,
                mechanism,
                plannedOn,
                later(since),
                dueOn,
                weight.with(since, newWeight),
                progress,
                standing,
                standingSince);
    }

    Milestone with(ProgressRecord record) {
        return new Milestone(
                id,
                articulation,
                mechanism,
                plannedOn,
                later(record.effectiveOn()),
                dueOn,
                weight,
                inserted(record),
                standing,
                standingSince);
    }

    /** The record keeps its place and says another percentage. */
    Milestone corrected(ProgressId record, Percent percent) {
        var all = progress.stream()
                .map(one -> one.id().equals(record) ? one.saying(percent) : one)
                .toList();
        return new Milestone(
                id, articulation, mechanism, plannedOn, lastActOn, dueOn, weight, all, standing, standingSince);
    }

    Milestone standing(Standing newStanding, LocalDate since) {
        return new Milestone(
                id, articulation, mechanism, plannedOn, later(since), dueOn, weight, progress, newStanding, since);
    }

    /** Whether it counts as achieved, verified or not. */
    boolean achieved() {
        return standing == Standing.ACHIEVED || standing == Standing.VERIFIED;
    }

    Optional<ProgressRecord> record(ProgressId record) {
        return progress.stream().filter(one -> one.id().equals(record)).findFirst();
    }

    /** The record by which it was achieved last, if it ever was. */
    Optional<ProgressRecord> achievement() {
        return progress.reversed().stream().filter(ProgressRecord::achievement).findFirst();
    }

    /** Whether {@code record} lies before the achievement that stands, or nothing stands as achieved. */
    boolean beforeAchievement(ProgressRecord record) {
        return !achieved()
                || achievement()
                        .filter(achievement -> progress.indexOf(record) >= progress.indexOf(achievement))
                        .isEmpty();
    }

    /** The day on which the newest record is, or on which it was planned. */
    LocalDate recordedUpTo() {
        return progress.isEmpty() ? plannedOn : progress.getLast().effectiveOn();
    }

    /** The due day that had passed when the act was recorded: the one in force on the act's day or, if that has not, the one in force now. */
    Optional<LocalDate> passed(Timing timing) {
        return dueOn.on(timing.effectiveOn())
                .filter(timing.today()::isAfter)
                .or(() -> dueOn.on(timing.today()).filter(timing.today()::isAfter));
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

    /** The record that an achievement on {@code day} would not outlast: one after it with less than all. */
    Optional<ProgressRecord> lessAfter(LocalDate day) {
        return progress.stream()
                .skip(placeOf(day))
                .filter(record -> record.percent().compareTo(Percent.HUNDRED) < 0)
                .findFirst();
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(lastActOn) ? day : lastActOn;
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
