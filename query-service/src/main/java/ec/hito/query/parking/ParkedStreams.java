package ec.hito.query.parking;

import ec.hito.model.InitiativeId;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import ec.hito.model.stored.UnreadableEvent;
import ec.hito.query.marking.StateMarks;
import ec.hito.query.reading.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The streams that are parked in a generation; inside a transaction that has entered it. */
public final class ParkedStreams {
    private final JdbcClient jdbc;
    private final StateMarks marks;

    ParkedStreams(JdbcClient jdbc, StateMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /** A moment of the whole read model as one of an initiative: incomplete only if what is missing may have to do with it. */
    public Moment of(InitiativeId initiative, Moment moment) {
        return moment.incomplete() && !touches(StreamId.of(initiative), moment.position()) ? moment.complete() : moment;
    }

    /** What is no initiative may have to do with any of them. */
    private boolean touches(StreamId initiative, long position) {
        return jdbc.sql("""
            select exists (select from parked_stream
                where position <= :position and (stream_id = :stream or stream_id not like 'initiative-%'))
            """)
                .param("stream", initiative.value())
                .param("position", position)
                .query(Boolean.class)
                .single();
    }

    /** From which position on each of them is parked. */
    Map<StreamId, Long> places() {
        var places = new HashMap<StreamId, Long>();
        jdbc.sql("select stream_id, position from parked_stream").query(row -> {
            places.put(new StreamId(row.getString(1)), row.getLong(2));
        });
        return places;
    }

    /** In the log's order. */
    List<ParkedStream> all() {
        return jdbc.sql("select * from parked_stream order by position")
                .query((row, _) -> parked(row))
                .list();
    }

    Optional<ParkedStream> find(String id) {
        return jdbc.sql("select * from parked_stream where stream_id = :id")
                .param("id", id)
                .query((row, _) -> parked(row))
                .optional();
    }

    private static ParkedStream parked(ResultSet row) throws SQLException {
        return new ParkedStream(
                new StreamId(row.getString("stream_id")),
                row.getLong("position"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("failure"));
    }

    void park(LoggedEvent event, RuntimeException why) {
        jdbc.sql("""
            insert into parked_stream (stream_id, position, sequence, type, recorded_at, failure)
            values (:stream, :position, :sequence, :type, :recordedAt, :failure)
            """)
                .param("stream", event.streamId().value())
                .param("position", event.position())
                .param("sequence", event.sequence())
                .param("type", type(event))
                .param("recordedAt", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("failure", Poison.message(why))
                .update();
        marks.parked(event.streamId());
    }

    static String type(LoggedEvent event) {
        return switch (event) {
            case RecordedEvent recorded ->
                EventCatalog.typeOf(recorded.event().getClass()).name();
            case UnreadableEvent unreadable -> unreadable.type();
        };
    }

    /** From now on its events are applied again. */
    void release(StreamId stream) {
        jdbc.sql("delete from parked_stream where stream_id = :stream")
                .param("stream", stream.value())
                .update();
        marks.parked(stream);
    }

    /** @param by the subject of who decided so */
    void discarded(ParkedStream at, String by) {
        jdbc.sql("""
            insert into discarded_event (position, stream_id, type, failure, discarded_by)
            values (:position, :stream, :type, :failure, :by)
            """)
                .param("position", at.position())
                .param("stream", at.id().value())
                .param("type", at.type())
                .param("failure", at.failure())
                .param("by", by)
                .update();
    }
}
