package ec.hito.eventstore.reader;

import ec.hito.eventstore.EventJson;
import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.UnknownEventType;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log, read. Every answer is of what is committed; since the log is gapless, a position once seen is final. */
public final class EventLog {
    private static final String COLUMNS =
            "event_id, position, stream_id, sequence, recorded_at, type, revision, payload::text, metadata::text";

    private final JdbcClient jdbc;

    /** @param schema only shows that the tables stand */
    public EventLog(DataSource source, EventLogSchema schema) {
        this.jdbc = JdbcClient.create(source);
    }

    public LogHead head() {
        return jdbc.sql("select epoch, position, recorded_at from event_log.head")
                .query((row, _) -> new LogHead(row.getObject(1, UUID.class), row.getLong(2), instant(row, 3)))
                .single();
    }

    /**
     * The events that follow {@code position}, in order, {@code limit} at most.
     *
     * @throws ec.hito.eventstore.UnknownEventType if the first of them cannot be read; one further on only ends the list before it
     */
    public List<RecordedEvent> after(long position, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from event_log.event where position > :position order by position limit :limit")
                .param("position", position)
                .param("limit", limit)
                .query(EventLog::untilUnreadable);
    }

    private static List<RecordedEvent> untilUnreadable(ResultSet rows) throws SQLException {
        var events = new ArrayList<RecordedEvent>();
        while (rows.next()) {
            try {
                events.add(event(rows));
            } catch (UnknownEventType e) {
                if (events.isEmpty()) {
                    throw e;
                }
                break;
            }
        }
        return events;
    }

    /** The events of a stream from {@code sequence} on, in order. */
    public List<RecordedEvent> stream(StreamId stream, long sequence) {
        return jdbc.sql("select " + COLUMNS
                        + " from event_log.event where stream_id = :stream and sequence >= :sequence order by sequence")
                .param("stream", stream.value())
                .param("sequence", sequence)
                .query((row, _) -> event(row))
                .list();
    }

    /** The events between two positions (first excluded, last included) whose type is one of {@code types}, in order. */
    public List<RecordedEvent> ofTypes(Collection<EventType> types, long after, long upTo) {
        return jdbc.sql("select " + COLUMNS + " from event_log.event"
                        + " where position > :after and position <= :upTo and type in (:types) order by position")
                .param("after", after)
                .param("upTo", upTo)
                .param("types", types.stream().map(EventType::name).toList())
                .query((row, _) -> event(row))
                .list();
    }

    /** The sequence of a stream's newest event; empty where there is no such stream. */
    public OptionalLong lastSequence(StreamId stream) {
        return jdbc.sql("select max(sequence) from event_log.event where stream_id = :stream")
                .param("stream", stream.value())
                .query((row, _) -> {
                    var sequence = row.getLong(1);
                    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(sequence);
                })
                .single();
    }

    /** The position of the last event recorded before {@code instant}, 0 where there is none. */
    public long positionBefore(Instant instant) {
        return jdbc.sql("select coalesce(max(position), 0) from event_log.event where recorded_at < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getObject(1, UUID.class),
                row.getLong(2),
                new StreamId(row.getString(3)),
                row.getLong(4),
                instant(row, 5),
                EventJson.readEvent(new EventType(row.getString(6), row.getInt(7)), row.getString(8)),
                EventJson.readMetadata(row.getString(9)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
