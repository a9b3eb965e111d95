package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.model.stored.MilestonePlanned;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A milestone as far as it is folded. */
final class Milestone {
    /** How far ahead what falls due is announced, in days. */
    static final int AHEAD = 30;

    private final LocalDate originallyDueOn;
    /** In the order in which they count: the last one is the milestone's progress. */
    private final Map<ProgressId, Percent> records = new LinkedHashMap<>();

    private LocalDate dueOn;
    private Weight weight;
    private boolean rescheduled;
    private boolean achieved;
    private boolean verified;
    private @Nullable LocalDate cancelledOn;

    Milestone(MilestonePlanned planned) {
        originallyDueOn = planned.dueOn();
        dueOn = planned.dueOn();
        weight = planned.weight();
    }

    void record(ProgressId id, Percent percent) {
        records.put(id, percent);
    }

    /** The record keeps its place and says another percentage. */
    void correct(ProgressId id, Percent percent) {
        records.computeIfPresent(id, (_, _) -> percent);
    }

    void achieve(ProgressId id) {
        record(id, Percent.HUNDRED);
        achieved = true;
    }

    void verify() {
        verified = true;
    }

    void giveBack(ProgressId id, Percent percent) {
        record(id, percent);
        achieved = false;
        verified = false;
    }

    void reschedule(LocalDate day) {
        dueOn = day;
        rescheduled = true;
    }

    void reweight(Weight newWeight) {
        weight = newWeight;
    }

    void cancel(LocalDate day) {
        cancelledOn = day;
    }

    /** Adds what it comes to on {@code day}. */
    void addTo(Sums sums, LocalDate day) {
        if (cancelledOn != null) {
            sums.cancelled(cancelledOn.isAfter(dueOn));
            return;
        }
        var percent = percent();
        sums.planned(weight, percent, verified);
        sums.stand(achieved, verified, rescheduled);
        if (originallyDueOn.isBefore(day)) {
            sums.dueAtFirst(weight);
        }
        if (dueOn.isBefore(day)) {
            sums.due(weight);
        }
        if (percent.compareTo(Percent.HUNDRED) < 0) {
            sums.open(dueOn, day);
        }
    }

    private Percent percent() {
        return records.isEmpty()
                ? Percent.ZERO
                : records.values().stream()
                        .skip(records.size() - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** The days on which the calendar alone changes what it comes to. */
    Stream<LocalDate> turns(Stream<HealthRule> rules) {
        if (cancelledOn != null) {
            return Stream.empty();
        }
        var overdue = dueOn.plusDays(1);
        var late = rules.flatMap(rule -> Stream.of(rule.delayedAfterDays(), rule.delayedWhenBehindAfterDays()))
                .map(overdue::plusDays);
        return Stream.concat(Stream.of(originallyDueOn.plusDays(1), dueOn.minusDays(AHEAD), overdue), late);
    }
}
