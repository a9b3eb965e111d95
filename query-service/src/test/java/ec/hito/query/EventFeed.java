package ec.hito.query;

import ec.hito.eventstore.EventJson;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.StreamId;
import ec.hito.query.generation.Generations;
import ec.hito.query.parking.Parking;
import ec.hito.query.projection.AppliedPosition;
import ec.hito.query.projection.StatusProjections;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes events to the log, without holes and from its very beginning, and feeds each batch to the projections as the follower does. Which
 * rules a log must follow is of no concern here: whatever is recorded, the read side tells it.
 */
final class EventFeed {
    private static final UUID REQUEST = UUID.fromString("0197a000-0000-7000-8000-00000000e90c");
    private static final EventMetadata BY_PLANNING =
            new EventMetadata(new Actor("subject-1", Role.PLANNING, null), REQUEST, null, false);

    private final UUID epoch;
    private EventMetadata by = BY_PLANNING;
    private final Generations generations;
    private final Parking parking;
    private final StatusProjections projections;
    private final AppliedPosition applied;
    private final TransactionOperations transaction;
    private final JdbcTemplate written;
    private final Map<StreamId, Long> sequences = new HashMap<>();
    private final List<RecordedEvent> log = new ArrayList<>();
    private Instant clock = Instant.parse("2026-06-15T15:00:00Z");

    /** @param log where triggers keep nobody from beginning anew */
    EventFeed(
            UUID epoch,
            Generations generations,
            Parking parking,
            StatusProjections projections,
            AppliedPosition applied,
            TransactionOperations transaction,
            DataSource log) {
        this.epoch = epoch;
        this.generations = generations;
        this.parking = parking;
        this.projections = projections;
        this.applied = applied;
        this.transaction = transaction;
        this.written = new JdbcTemplate(log);
        written.execute("truncate event_log.event, read_model_1.parked_stream, read_model_1.discarded_event");
        written.execute("update event_log.head set position = 0, recorded_at = to_timestamp(0)");
    }

    /** Of the log, which no other one shares. */
    UUID epoch() {
        return epoch;
    }

    /** Everything recorded so far. */
    List<RecordedEvent> log() {
        return List.copyOf(log);
    }

    /** Whatever happens next is recorded on that day, in the morning. */
    void recordsOn(LocalDate day) {
        clock = day.atTime(15, 0).toInstant(ZoneOffset.UTC);
    }

    /** Whatever happens next is recorded by a delegate of that secretariat. */
    void recordsFor(SecretariatCode secretariat) {
        by = new EventMetadata(new Actor("subject-2", Role.SECRETARIAT, secretariat), REQUEST, null, false);
    }

    /** Records the events as one batch and applies it. */
    void happened(DomainEvent... events) {
        happened(List.of(events));
    }

    void happened(List<? extends DomainEvent> events) {
        apply(recorded(events));
    }

    /** Delivers everything recorded so far once more. */
    void deliverAgain() {
        apply(List.copyOf(log));
    }

    /** Delivers everything recorded so far once more, each event by itself, as if what was applied already came again. */
    void deliverAgainOneByOne() {
        List.copyOf(log)
                .forEach(recorded -> transaction.executeWithoutResult(_ -> {
                    generations.enterToWrite();
                    var rows = projections.newBatch();
                    rows.add(recorded);
                    rows.writeRows();
                }));
    }

    void forgetAndRebuild() {
        transaction.executeWithoutResult(_ -> {
            generations.enterToWrite();
            projections.clear();
            apply(List.copyOf(log));
        });
    }

    /** Position of the newest event recorded; 0 before the first. */
    long position() {
        return log.size();
    }

    private List<RecordedEvent> recorded(List<? extends DomainEvent> events) {
        var batch = events.stream().map(this::record).toList();
        written.batchUpdate("""
            insert into event_log.event (event_id, position, stream_id, sequence, recorded_at, effective_on, type, revision,
                payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)
            """, batch, batch.size(), EventFeed::set);
        written.update(
                "update event_log.head set position = ?, recorded_at = ?",
                batch.getLast().position(),
                batch.getLast().recordedAt().atOffset(ZoneOffset.UTC));
        return batch;
    }

    private static void set(PreparedStatement row, RecordedEvent recorded) throws SQLException {
        var type = EventCatalog.typeOf(recorded.event().getClass());
        row.setObject(1, recorded.id());
        row.setLong(2, recorded.position());
        row.setString(3, recorded.streamId().value());
        row.setLong(4, recorded.sequence());
        row.setObject(5, recorded.recordedAt().atOffset(ZoneOffset.UTC));
        row.setObject(6, recorded.event().effectiveOn());
        row.setString(7, type.name());
        row.setInt(8, type.revision());
        row.setString(9, EventJson.write(recorded.event()));
        row.setString(10, EventJson.write(recorded.metadata()));
    }

    private RecordedEvent record(DomainEvent event) {
        var sequence = sequences.merge(event.streamId(), 0L, (old, _) -> old + 1);
        var position = log.size() + 1L;
        var recorded = new RecordedEvent(
                new UUID(epoch.getMostSignificantBits(), 0x8000000000000000L | position),
                position,
                event.streamId(),
                sequence,
                clock.plusSeconds(position),
                event,
                by);
        log.add(recorded);
        return recorded;
    }

    private void apply(List<RecordedEvent> batch) {
        transaction.executeWithoutResult(_ -> {
            generations.enterToWrite();
            var rows = parking.newBatch();
            batch.forEach(rows::add);
            rows.write(epoch);
        });
        applied.advance(batch.getLast().position());
    }
}
