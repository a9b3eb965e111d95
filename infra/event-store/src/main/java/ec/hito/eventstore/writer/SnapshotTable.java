package ec.hito.eventstore.writer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the newest snapshot of each stream that has one, as Axon asks for it. Snapshots are derived, and may be deleted at any time. */
final class SnapshotTable {
    private final JdbcClient jdbc;
    private final Serializer serializer;

    /** @param serializer for the states; the events have their own way, and never go through it */
    SnapshotTable(DataSource source, Serializer serializer) {
        this.jdbc = JdbcClient.create(source);
        this.serializer = serializer;
    }

    /** Keeps it, unless a newer one is kept already. */
    void store(DomainEventMessage<?> snapshot) {
        var payload = snapshot.serializePayload(serializer, String.class);
        var metadata = snapshot.serializeMetaData(serializer, String.class);
        jdbc.sql("""
            select event_log.store_snapshot(:stream, :sequence, :category, :eventId, :takenAt, :type, :revision, :payload, :metadata)
            """)
                .param("stream", snapshot.getAggregateIdentifier())
                .param("sequence", snapshot.getSequenceNumber())
                .param("category", snapshot.getType())
                .param("eventId", UUID.fromString(snapshot.getIdentifier()))
                .param("takenAt", snapshot.getTimestamp().atOffset(ZoneOffset.UTC))
                .param("type", payload.getType().getName())
                .param("revision", payload.getType().getRevision())
                .param("payload", payload.getData())
                .param("metadata", metadata.getData())
                .query()
                .singleRow();
    }

    Optional<DomainEventMessage<?>> read(String stream) {
        return jdbc.sql("select * from event_log.snapshot where stream_id = :stream")
                .param("stream", stream)
                .query((row, _) -> snapshot(row))
                .optional()
                .map(DomainEventMessage.class::cast);
    }

    private DomainEventMessage<?> snapshot(ResultSet row) throws SQLException {
        var payload = new SimpleSerializedObject<>(
                row.getString("payload"),
                String.class,
                row.getString("payload_type"),
                row.getString("payload_revision"));
        var metadata =
                new SimpleSerializedObject<>(row.getString("metadata"), String.class, MetaData.class.getName(), null);
        return new GenericDomainEventMessage<Object>(
                row.getString("category"),
                row.getString("stream_id"),
                row.getLong("sequence"),
                serializer.deserialize(payload),
                serializer.<String, MetaData>deserialize(metadata),
                row.getString("event_id"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
