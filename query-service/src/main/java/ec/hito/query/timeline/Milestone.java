package ec.hito.query.timeline;

import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.model.stored.MilestonePlanned;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A milestone as far as it is folded. */
final class Milestone {
    /** How far ahead what falls due is announced, in days. */
    static final int AHEAD = 30;

    private final MilestoneId id;
    private final String title;
    private final long position;
    private final LocalDate originallyDueOn;
    /** In the order in which they count: the last one is the milestone's progress. */
    private final Map<ProgressId, Percent> records = new LinkedHashMap<>();

    private LocalDate dueOn;
    private Weight weight;
    private boolean rescheduled;
    private boolean achieved;
    private boolean verified;
    private @Nullable LocalDate cancelledOn;

    /** @param position at which it is recorded */
    Milestone(MilestonePlanned planned, long position) {
        id = planned.milestoneId();
        title = planned.title();
        this.position = position;
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
        if (open()) {
            sums.open(dueOn, day);
        }
    }

    MilestoneId id() {
        return id;
    }

    String title() {
        return title;
    }

    long position() {
        return position;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean open() {
        return cancelledOn == null && percent().compareTo(Percent.HUNDRED) < 0;
    }

    private Percent percent() {
        return records.isEmpty()
                ? Percent.ZERO
                : records.values().stream()
                        .skip(records.size() - 1L)
                        .findFirst()
                        .orElseThrow();
    }
}
