package ec.hito.query;

import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.StreamId;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.StatusProjections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Stands for the event log: records events without holes and feeds each batch to the projections as the runner does. */
final class EventFeed {
    private static final UUID EPOCH = UUID.fromString("0197a000-0000-7000-8000-00000000e90c");
    private static final EventMetadata BY_PLANNING =
            new EventMetadata(new Actor("subject-1", Role.PLANNING, null), EPOCH, null, false);

    private final StatusProjections projections;
    private final AppliedPosition applied;
    private final TransactionOperations transaction;
    private final Map<StreamId, Long> sequences = new HashMap<>();
    private final List<RecordedEvent> log = new ArrayList<>();

    EventFeed(StatusProjections projections, AppliedPosition applied, TransactionOperations transaction) {
        this.projections = projections;
        this.applied = applied;
        this.transaction = transaction;
    }

    /** Everything recorded so far. */
    List<RecordedEvent> log() {
        return List.copyOf(log);
    }

    /** Records the events as one batch and applies it. */
    void happened(DomainEvent... events) {
        happened(List.of(events));
    }

    void happened(List<? extends DomainEvent> events) {
        var batch = events.stream().map(this::record).toList();
        apply(batch);
    }

    /** Delivers everything recorded so far once more. */
    void deliverAgain() {
        apply(List.copyOf(log));
    }

    /** Delivers everything recorded so far once more, each event by itself, as if what was applied already came again. */
    void deliverAgainOneByOne() {
        List.copyOf(log)
                .forEach(recorded -> transaction.executeWithoutResult(_ -> {
                    var rows = projections.newBatch();
                    rows.add(recorded);
                    rows.writeRows();
                }));
    }

    void forgetAndRebuild() {
        transaction.executeWithoutResult(_ -> {
            projections.clear();
            apply(List.copyOf(log));
        });
    }

    /** Position of the newest event recorded; 0 before the first. */
    long position() {
        return log.size();
    }

    RecordedEvent record(DomainEvent event) {
        var sequence = sequences.merge(event.streamId(), 0L, (old, _) -> old + 1);
        var position = log.size() + 1L;
        var recorded = new RecordedEvent(
                new UUID(0x0197a00000007000L, 0x8000000000000000L | position),
                position,
                event.streamId(),
                sequence,
                Instant.parse("2026-06-15T15:00:00Z").plusSeconds(position),
                event,
                BY_PLANNING);
        log.add(recorded);
        return recorded;
    }

    void apply(List<RecordedEvent> batch) {
        transaction.executeWithoutResult(_ -> {
            var rows = projections.newBatch();
            batch.forEach(rows::add);
            rows.write(EPOCH);
        });
        applied.advance(batch.getLast().position());
    }
}
