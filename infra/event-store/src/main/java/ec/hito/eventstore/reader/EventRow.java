package ec.hito.eventstore.reader;

import ec.hito.eventstore.EventJson;
import ec.hito.eventstore.UnknownEventType;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.model.stored.UnreadableEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event as it stands in the log, not decoded yet: whoever reads and whoever decodes need not be one thread.
 *
 * @param payload JSON in UTF-8, never to be changed; so are the metadata
 */
public record EventRow(
        UUID id,
        long position,
        String stream,
        long sequence,
        Instant recordedAt,
        EventType type,
        byte[] payload,
        byte[] metadata) {
    /** Of {@code event_log.event}, in the order in which {@link #of} takes them. */
    static final String COLUMNS =
            "event_id, position, recorded_at, stream_id, sequence, type, revision, payload, metadata";

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(4),
                row.getLong(5),
                instant(row, 3),
                new EventType(row.getString(6), row.getInt(7)),
                row.getBytes(8),
                row.getBytes(9));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * The event itself.
     *
     * @throws UnknownEventType if this version of Hito does not know the type or its revision
     * @throws RuntimeException if it is not written as its type is
     */
    public RecordedEvent decoded() {
        return new RecordedEvent(
                id,
                position,
                new StreamId(stream),
                sequence,
                recordedAt,
                EventJson.readEvent(type, payload),
                EventJson.readMetadata(metadata));
    }

    /**
     * The event, with what is not written as its type is told as that.
     *
     * @throws UnknownEventType as {@link #decoded()}
     */
    LoggedEvent logged() {
        try {
            return decoded();
        } catch (UnknownEventType e) {
            throw e;
        } catch (RuntimeException e) {
            return new UnreadableEvent(
                    position, new StreamId(stream), sequence, recordedAt, type.name(), String.valueOf(e.getMessage()));
        }
    }
}
