package ec.hito.eventstore.reader;

import static java.util.Objects.requireNonNull;

import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.UnknownEventType;
import ec.hito.eventstore.reader.DecodedEvents.Place;
import ec.hito.model.Sha256;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log, read. Every answer is of what is committed; since the log is gapless, a position once seen is final. */
public final class EventLog {
    /**
     * Some events in order, not decoded.
     *
     * @param head position of the log's newest event when they were read
     */
    record Page(List<EventRow> rows, long head) {}

    /** Makes of a row what is asked for. */
    private interface Decoding<E> {
        E decode(ResultSet row) throws SQLException;
    }

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate pages;

    private final String events;
    private final @Nullable DecodedEvents decoded;

    /** @param schema only shows that the tables stand */
    public EventLog(DataSource source, EventLogSchema schema) {
        this(JdbcClient.create(source), new JdbcTemplate(source), "event_log.event event", null);
        pages.setFetchSize(PAGE);
    }

    private EventLog(JdbcClient jdbc, JdbcTemplate pages, String events, @Nullable DecodedEvents decoded) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.events = events;
        this.decoded = decoded;
    }

    /**
     * The same log, which decodes an event that it has decoded before only if it had no room for it.
     *
     * @param bytes of JSON that the events it keeps were made of, at most
     */
    public EventLog keepingDecoded(long bytes) {
        return new EventLog(jdbc, pages, events, new DecodedEvents(bytes));
    }

    /**
     * The same log, of whose events only those are given that meet a condition; its positions and instants are told as ever.
     *
     * @param condition SQL about a row of {@code event_log.event} that is named {@code event}
     */
    public EventLog where(String condition) {
        return new EventLog(
                jdbc, pages, "(select event.* from event_log.event event where " + condition + ") event", decoded);
    }

    public LogHead head() {
        return jdbc.sql("select epoch, position, recorded_at from event_log.head")
                .query((row, _) -> head(row))
                .single();
    }

    /**
     * The events that follow {@code position}, in order, {@code limit} at most.
     *
     * @throws ec.hito.eventstore.UnknownEventType if the first of them cannot be read; one further on only ends the list before it
     */
    public List<RecordedEvent> after(long position, int limit) {
        return after(position, limit, this::event);
    }

    /** As {@link #after(long, int)}, with what cannot be decoded told as that. */
    public List<LoggedEvent> logged(long position, int limit) {
        return after(position, limit, this::logged);
    }

    private <E> List<E> after(long position, int limit, Decoding<E> decoding) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from " + events
                        + " where position > :position order by position limit :limit")
                .param("position", position)
                .param("limit", limit)
                .query((ResultSet rows) -> rows.next() ? untilUnknown(rows, decoding) : List.<E>of());
    }

    /**
     * As {@link #after(long, int)}, for a follower that goes on from {@code place}. That it is a place of this log is seen in the same
     * snapshot: no event of another epoch is ever taken for the next one.
     *
     * @throws LostPosition if the log is of another epoch or ends before it
     */
    Page after(LogPosition place, int limit) {
        return jdbc.sql("select epoch, position, recorded_at, null, null, null, null, null, null from event_log.head"
                        + " union all (select "
                        + EventRow.COLUMNS
                        + " from event_log.event where position > :position order by position limit :limit)")
                .param("position", place.value())
                .param("limit", limit)
                .query((ResultSet rows) -> pageAfter(place, rows));
    }

    /** The log's head is the row of no stream. Nothing is sorted: whoever takes the events sees whether each follows the one before. */
    private static Page pageAfter(LogPosition place, ResultSet rows) throws SQLException {
        var page = new ArrayList<EventRow>();
        LogHead head = null;
        while (rows.next()) {
            if (rows.getString(4) == null) {
                head = head(rows);
                head.requirePlace(place);
            } else {
                page.add(EventRow.of(rows));
            }
        }
        return new Page(page, requireNonNull(head).position());
    }

    /** From the current row on. */
    private static <E> List<E> untilUnknown(ResultSet rows, Decoding<E> decoding) throws SQLException {
        var events = new ArrayList<E>();
        do {
            try {
                events.add(decoding.decode(rows));
            } catch (UnknownEventType e) {
                if (events.isEmpty()) {
                    throw e;
                }
                break;
            }
        } while (rows.next());
        return events;
    }

    /** The events of a stream from {@code sequence} on, in order. */
    public List<RecordedEvent> stream(StreamId stream, long sequence) {
        return stream(stream, sequence, this::event);
    }

    /** As {@link #stream(StreamId, long)}, with what cannot be decoded told as that. */
    public List<LoggedEvent> loggedStream(StreamId stream, long sequence) {
        return stream(stream, sequence, this::logged);
    }

    /** The events of a stream before {@code sequence}, in order. */
    public List<RecordedEvent> streamBefore(StreamId stream, long sequence) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from " + events
                        + " where stream_id = :stream and sequence < :sequence order by sequence")
                .param("stream", stream.value())
                .param("sequence", sequence)
                .query((row, _) -> event(row))
                .list();
    }

    private <E> List<E> stream(StreamId stream, long sequence, Decoding<E> decoding) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from " + events
                        + " where stream_id = :stream and sequence >= :sequence order by sequence")
                .param("stream", stream.value())
                .param("sequence", sequence)
                .query((row, _) -> decoding.decode(row))
                .list();
    }

    /** The events of all streams of a category between two positions (first excluded, last included), in order. Meant for small categories. */
    public List<RecordedEvent> ofCategory(String category, long after, long upTo) {
        var rest = " from " + events + " where stream_id >= :first and stream_id < :beyond"
                + " and position > :after and position <= :upTo order by position";
        // Beyond is the character that follows the hyphen.
        var parameters = Map.of("first", category + "-", "beyond", category + ".", "after", after, "upTo", upTo);
        if (decoded == null) {
            return jdbc.sql("select " + EventRow.COLUMNS + rest)
                    .params(parameters)
                    .query((row, _) -> event(row))
                    .list();
        }
        return decoded.at(
                jdbc.sql("select event_id, position" + rest)
                        .params(parameters)
                        .query((row, _) -> place(row))
                        .list(),
                this::at);
    }

    /**
     * Gives every stream of a category by itself, with its events up to a position in order. Inside a transaction no more than a page of rows
     * and one stream are in memory.
     */
    public void streams(String category, long upTo, Consumer<List<RecordedEvent>> each) {
        streams("stream_id >= ? and stream_id < ?", upTo, each, category + "-", category + ".");
    }

    /** As {@link #streams(String, long, Consumer)}, for some streams. */
    public void streams(Collection<StreamId> streams, long upTo, Consumer<List<RecordedEvent>> each) {
        var ids = streams.stream().map(StreamId::value).toArray(String[]::new);
        streams("stream_id = any (?)", upTo, each, (Object) ids);
    }

    private void streams(String condition, long upTo, Consumer<List<RecordedEvent>> each, Object... parameters) {
        var rest = " from " + events + " where " + condition + " and position <= ? order by stream_id, sequence";
        var all = Stream.concat(Stream.of(parameters), Stream.of(upTo)).toArray();
        var streams = new ByStream(each);
        if (decoded == null || decoded.full()) {
            pages.query("select " + EventRow.COLUMNS + rest, (ResultSet row) -> streams.add(event(row)), all);
        } else {
            placed(decoded, "select event_id, position" + rest, streams, all);
        }
        streams.end();
    }

    /** What an event says is by far the most of what it weighs: of those that are decoded already it is not asked for. */
    private void placed(DecodedEvents known, String query, ByStream streams, Object... parameters) {
        var page = new ArrayList<Place>(PAGE);
        pages.query(
                query,
                (ResultSet row) -> {
                    page.add(place(row));
                    if (page.size() == PAGE) {
                        known.at(page, this::at).forEach(streams::add);
                        page.clear();
                    }
                },
                parameters);
        known.at(page, this::at).forEach(streams::add);
    }

    private List<RecordedEvent> at(List<Long> positions) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from event_log.event where position = any (:positions)")
                .param("positions", positions.toArray(Long[]::new))
                .query((row, _) -> event(row))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getObject(1, UUID.class), row.getLong(2));
    }

    /**
     * What was recorded between two positions (first excluded, last included), stream by stream in the order of their ids. Worked out by the
     * database: of the events themselves none is brought here.
     *
     * @param beyond only streams behind that id; empty for all
     * @param limit of so many streams at most
     */
    public List<StreamDigest> digests(long after, long upTo, String beyond, int limit) {
        // The numbers stand in the text: as parameters they would soon be planned for as a narrow range, and a wide
        // one be sorted whole for every page of it.
        return jdbc.sql("select stream_id, count(*), min(sequence), max(sequence), encode(sha256(convert_to("
                        + "string_agg(event_id::text, chr(10) order by sequence), 'UTF8')), 'hex') from " + events
                        + " where stream_id > :beyond and position > " + after + " and position <= " + upTo
                        + " group by stream_id order by stream_id limit " + limit)
                .param("beyond", beyond)
                .query((row, _) -> new StreamDigest(
                        new StreamId(row.getString(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        new Sha256(row.getString(5))))
                .list();
    }

    /** When the event at {@code position} was recorded; empty where there is none. */
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("select recorded_at from event_log.event where position = :position")
                .param("position", position)
                .query((row, _) -> EventRow.instant(row, 1))
                .optional();
    }

    /** All events of some types, in order. Looks through the whole log. */
    public List<RecordedEvent> ofTypes(List<String> types) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from " + events + " where type in (:types) order by position")
                .param("types", types)
                .query((row, _) -> event(row))
                .list();
    }

    /** What was appended right before {@code last} and shares its correlation, and that event itself, in order. */
    public List<RecordedEvent> appendedWith(RecordedEvent last) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from " + events + " where position <= :last and position > ("
                        + "select coalesce(max(position), 0) from " + events
                        + " where position < :last and metadata ->> 'correlationId' <> :correlation) order by position")
                .param("last", last.position())
                .param("correlation", last.metadata().correlationId().toString())
                .query((row, _) -> event(row))
                .list();
    }

    /** The sequence of a stream's newest event; empty where there is no such stream. */
    public OptionalLong lastSequence(StreamId stream) {
        return jdbc.sql("select max(sequence) from event_log.event where stream_id = :stream")
                .param("stream", stream.value())
                .query((row, _) -> optional(row))
                .single();
    }

    /** The position of the last event recorded before {@code instant}, 0 where there is none. */
    public long positionBefore(Instant instant) {
        // Bisected, since recordedAt never falls as the position rises: up to low it was before, beyond high it was
        // not.
        return jdbc.sql("""
            with recursive search (low, high) as (
              select 0::bigint, position from event_log.head
              union all
              select case when middle.recorded_at < :instant then middle.position else search.low end,
                     case when middle.recorded_at < :instant then search.high else middle.position - 1 end
                from search join event_log.event middle on middle.position = (search.low + search.high + 1) / 2
               where search.low < search.high)
            select low from search where low = high
            """)
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Up to which position the log is one with what it was in an earlier epoch; empty where it never was in that epoch. */
    public OptionalLong commonWith(UUID earlier) {
        return jdbc.sql("""
            with recursive later (epoch, position) as (
              select epoch, position from event_log.epoch where follows = :earlier
              union all
              select next.epoch, next.position from event_log.epoch next join later on next.follows = later.epoch)
            select min(position) from later
            """)
                .param("earlier", earlier)
                .query((row, _) -> optional(row))
                .single();
    }

    private static OptionalLong optional(ResultSet row) throws SQLException {
        var number = row.getLong(1);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static LogHead head(ResultSet row) throws SQLException {
        return new LogHead(row.getObject(1, UUID.class), row.getLong(2), EventRow.instant(row, 3));
    }

    private LoggedEvent logged(ResultSet row) throws SQLException {
        var known = held(row);
        return known == null ? keeping(EventRow.of(row), EventRow::logged) : known;
    }

    private RecordedEvent event(ResultSet row) throws SQLException {
        var known = held(row);
        return known == null ? keeping(EventRow.of(row), EventRow::decoded) : known;
    }

    private @Nullable RecordedEvent held(ResultSet row) throws SQLException {
        return decoded == null ? null : decoded.find(row.getObject(1, UUID.class));
    }

    private <E extends LoggedEvent> E keeping(EventRow row, Function<EventRow, E> decoding) {
        var event = decoding.apply(row);
        if (decoded != null && event instanceof RecordedEvent recorded) {
            decoded.keep(recorded, row.payload().length);
        }
        return event;
    }
}
