package ec.hito.query.timeline;

import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.milestone.MilestoneView.Cancellation;
import ec.hito.query.milestone.MilestoneView.Correction;
import ec.hito.query.milestone.MilestoneView.ProgressView;
import ec.hito.query.milestone.MilestoneView.Reschedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A milestone as far as it is folded. */
final class Milestone {
    /** How far ahead what falls due is announced, in days. */
    static final int AHEAD = 30;

    private final MilestonePlanned planned;
    private final long position;
    /** In the order in which they count: the last one is the milestone's progress. */
    private final SequencedMap<ProgressId, ProgressView> records = new LinkedHashMap<>();

    private final List<Reschedule> reschedules = new ArrayList<>();
    private Weight weight;
    private @Nullable LocalDate achievedOn;
    private @Nullable LocalDate verifiedOn;
    private @Nullable MilestoneCancelled cancelled;

    /** @param position at which it is recorded */
    Milestone(MilestonePlanned planned, long position) {
        this.planned = planned;
        this.position = position;
        weight = planned.weight();
    }

    void record(ProgressId id, Percent percent, LocalDate day, Instant recordedAt) {
        records.put(id, new ProgressView(id, percent, day, false, recordedAt, null, null));
    }

    /** The record keeps its place and says another percentage. */
    void correct(ProgressCorrected event, Instant recordedAt) {
        records.computeIfPresent(event.corrects(), (_, wrong) -> {
            var first = wrong.correction();
            var said = first == null ? wrong.percent() : first.recordedPercent();
            return wrong.corrected(event.percent(), new Correction(said, event.reason(), recordedAt));
        });
    }

    void achieve(ProgressId id, LocalDate day, Instant recordedAt) {
        records.put(id, new ProgressView(id, Percent.HUNDRED, day, true, recordedAt, null, null));
        achievedOn = day;
    }

    void verify(LocalDate day) {
        verifiedOn = day;
    }

    void giveBack(ProgressId id, Percent percent, String reason, LocalDate day, Instant recordedAt) {
        records.put(id, new ProgressView(id, percent, day, false, recordedAt, null, reason));
        achievedOn = null;
        verifiedOn = null;
    }

    void reschedule(MilestoneRescheduled event, Instant recordedAt) {
        reschedules.add(new Reschedule(
                event.dueOn(),
                event.reason(),
                event.authorisingOffice(),
                event.document(),
                event.effectiveOn(),
                recordedAt));
    }

    void reweight(Weight newWeight) {
        weight = newWeight;
    }

    void cancel(MilestoneCancelled event) {
        cancelled = event;
    }

    /** Adds what it comes to on {@code day}. */
    void addTo(Sums sums, LocalDate day) {
        if (cancelled != null) {
            sums.cancelled(cancelled.effectiveOn().isAfter(dueOn()));
            return;
        }
        sums.planned(weight, done(), verifiedOn != null);
        sums.stand(achievedOn != null, verifiedOn != null, !reschedules.isEmpty());
        if (planned.dueOn().isBefore(day)) {
            sums.dueAtFirst(weight);
        }
        if (dueOn().isBefore(day)) {
            sums.due(weight);
        }
        if (open()) {
            sums.open(dueOn(), day);
        }
    }

    MilestoneId id() {
        return planned.milestoneId();
    }

    String title() {
        return planned.title();
    }

    long position() {
        return position;
    }

    LocalDate dueOn() {
        return reschedules.isEmpty() ? planned.dueOn() : reschedules.getLast().dueOn();
    }

    boolean open() {
        return cancelled == null && done().compareTo(Percent.HUNDRED) < 0;
    }

    /** Where nothing is recorded, nothing is done. */
    private Percent done() {
        var percent = percent();
        return percent == null ? Percent.ZERO : percent;
    }

    private @Nullable Percent percent() {
        var last = records.lastEntry();
        return last == null ? null : last.getValue().percent();
    }

    MilestoneView view(LocalDate day) {
        return new MilestoneView(
                id(),
                title(),
                dueOn(),
                planned.dueOn(),
                weight,
                planned.deliverable(),
                planned.phase(),
                planned.articulationId(),
                planned.mechanismId(),
                percent(),
                open() && dueOn().isBefore(day),
                achievedOn,
                verifiedOn,
                cancelled == null ? null : cancelled.effectiveOn(),
                cancelled == null ? null : new Cancellation(cancelled.reason(), cancelled.document()),
                List.copyOf(reschedules),
                List.copyOf(records.values()));
    }
}
