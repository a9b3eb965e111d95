package ec.hito.query.timeline;

import ec.hito.model.HealthRule;
import ec.hito.model.MilestoneId;
import ec.hito.model.Percent;
import ec.hito.model.ProgressId;
import ec.hito.model.Weight;
import ec.hito.model.stored.MilestoneAchieved;
import ec.hito.model.stored.MilestoneCancelled;
import ec.hito.model.stored.MilestoneEvent;
import ec.hito.model.stored.MilestonePlanned;
import ec.hito.model.stored.MilestoneRescheduled;
import ec.hito.model.stored.MilestoneReturned;
import ec.hito.model.stored.MilestoneRevoked;
import ec.hito.model.stored.MilestoneReweighted;
import ec.hito.model.stored.MilestoneVerified;
import ec.hito.model.stored.ProgressCorrected;
import ec.hito.model.stored.ProgressRecorded;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.query.milestone.MilestoneView;
import ec.hito.query.milestone.MilestoneView.Cancellation;
import ec.hito.query.milestone.MilestoneView.Correction;
import ec.hito.query.milestone.MilestoneView.ProgressView;
import ec.hito.query.milestone.MilestoneView.Reschedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A milestone as far as it is folded. */
final class Milestone {
    /** How far ahead what falls due is announced, in days. */
    static final int AHEAD = 30;

    /** In which they fall due. */
    static final Comparator<Milestone> ORDER =
            Comparator.comparing(Milestone::dueOn).thenComparingLong(Milestone::position);

    private final MilestonePlanned planned;
    private final Source plannedFrom;
    /** In the order in which they count: the last one is the milestone's progress. */
    private final SequencedMap<ProgressId, ProgressView> records = new LinkedHashMap<>();

    private final List<Reschedule> reschedules = new ArrayList<>();
    private Weight weight;
    private @Nullable LocalDate achievedOn;
    private @Nullable LocalDate verifiedOn;
    private @Nullable MilestoneCancelled cancelled;
    private final Map<ProgressId, Source> recordedFrom = new HashMap<>();
    private Source weightFrom;
    private Source dueFrom;
    private @Nullable Source verifiedFrom;
    private @Nullable Source cancelledFrom;

    Milestone(MilestonePlanned planned, RecordedEvent recorded) {
        this.planned = planned;
        plannedFrom = Source.of(recorded);
        weight = planned.weight();
        weightFrom = plannedFrom;
        dueFrom = plannedFrom;
    }

    void apply(MilestoneEvent event, RecordedEvent recorded) {
        var source = Source.of(recorded);
        var at = recorded.recordedAt();
        var on = event.effectiveOn();
        switch (event) {
            case ProgressRecorded e -> record(e.progressId(), e.percent(), null, recorded);
            case ProgressCorrected e -> correct(e, recorded);
            case MilestoneAchieved e -> {
                put(new ProgressView(e.progressId(), Percent.HUNDRED, on, true, at, null, null), source);
                achievedOn = on;
            }
            case MilestoneVerified _ -> {
                verifiedOn = on;
                verifiedFrom = source;
            }
            case MilestoneReturned e -> {
                record(e.progressId(), e.percent(), e.reason(), recorded);
                achievedOn = null;
                verifiedOn = null;
                verifiedFrom = null;
            }
            case MilestoneRescheduled e -> {
                reschedules.add(new Reschedule(e.dueOn(), e.reason(), e.authorisingOffice(), e.document(), on, at));
                dueFrom = source;
            }
            case MilestoneReweighted e -> {
                weight = e.weight();
                weightFrom = source;
            }
            case MilestoneCancelled e -> {
                cancelled = e;
                cancelledFrom = source;
            }
            case MilestonePlanned _, MilestoneRevoked _ -> {}
        }
    }

    private void record(ProgressId id, Percent percent, @Nullable String returned, RecordedEvent recorded) {
        var on = recorded.event().effectiveOn();
        put(new ProgressView(id, percent, on, false, recorded.recordedAt(), null, returned), Source.of(recorded));
    }

    private void put(ProgressView record, Source source) {
        records.put(record.id(), record);
        recordedFrom.put(record.id(), source);
    }

    /** The record keeps its place and says another percentage. */
    private void correct(ProgressCorrected event, RecordedEvent recorded) {
        var wrong = records.get(event.corrects());
        if (wrong != null) {
            var first = wrong.correction();
            var said = first == null ? wrong.percent() : first.recordedPercent();
            var why = new Correction(said, event.reason(), recorded.recordedAt());
            put(wrong.corrected(event.percent(), why), Source.of(recorded));
        }
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

    /** Names the days on which it may come to something else although nothing happens. */
    void turns(List<HealthRule> rules, Consumer<LocalDate> each) {
        if (cancelled != null) {
            return;
        }
        each.accept(planned.dueOn().plusDays(1));
        each.accept(dueOn().minusDays(AHEAD));
        each.accept(dueOn().plusDays(1));
        rules.forEach(rule -> {
            each.accept(dueOn().plusDays(rule.delayedAfterDays() + 1));
            each.accept(dueOn().plusDays(rule.delayedWhenBehindAfterDays() + 1));
        });
    }

    MilestoneId id() {
        return planned.milestoneId();
    }

    String title() {
        return planned.title();
    }

    /** At which it was recorded. */
    long position() {
        return plannedFrom.position();
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

    Term term(LocalDate day) {
        var last = records.lastEntry();
        return new Term(
                id(),
                title(),
                cancelled == null,
                weight,
                weightFrom,
                percent(),
                last == null ? null : recordedFrom.get(last.getKey()),
                dueOn(),
                dueFrom,
                planned.dueOn(),
                open() ? Math.max(0, ChronoUnit.DAYS.between(dueOn(), day)) : 0,
                verifiedOn != null,
                verifiedFrom,
                cancelledFrom);
    }
}
