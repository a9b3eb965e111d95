package ec.hito.bench.log;

import ec.hito.bench.harness.Database;
import ec.hito.bench.workload.HitoLog;
import ec.hito.command.claims.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Fills a database's event log in bulk, as its owner: gapless positions and sequences, the same JSON, the claims, the head. The streams'
 * events lie scattered over the whole log, as they do where many initiatives are worked on at once.
 */
public final class FilledLog {
    private static final String EVENTS =
            "copy event_log.event (position, stream_id, sequence, event_id, type, revision,"
                    + " effective_on, recorded_at, payload, metadata) from stdin";
    private static final String CLAIMS = "copy event_log.claim (kind, key, stream_id) from stdin";
    private static final String HEAD = "update event_log.head set position = ?, recorded_at = ?::timestamptz";
    private static final String KEYS = """
        select conname, pg_get_constraintdef(oid) from pg_constraint
         where conrelid = 'event_log.event'::regclass and contype in ('p', 'u')\
        """;

    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final StreamTemplate template;
    private final long streams;
    private long position;

    private FilledLog(StreamTemplate template, long streams, long position) {
        this.template = template;
        this.streams = streams;
        this.position = position;
    }

    /**
     * Makes the log's tables where they are missing, and fills an empty log with the plan and about {@code events} events.
     *
     * @return how many streams there are, numbered from 0 as {@link StreamTemplate} has them
     */
    public static long fill(Database database, StreamTemplate template, long events) {
        long begun;
        try (var log = new HitoLog(database)) {
            begun = log.events().head().position();
        }
        var streams = Math.max(1, events / StreamTemplate.LENGTH);
        try (var connection = database.direct(Database.OWNER).getConnection()) {
            new FilledLog(template, streams, begun).fill(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return streams;
    }

    private void fill(Connection connection) throws SQLException {
        execute(connection, "set maintenance_work_mem = '512MB'");
        var keys = keys(connection);
        for (var name : keys.keySet()) {
            execute(connection, "alter table event_log.event drop constraint " + name);
        }
        try (var rows = new CopiedRows(connection.unwrap(PGConnection.class), EVENTS)) {
            copyEvents(rows);
        }
        for (var key : keys.entrySet()) {
            execute(
                    connection,
                    "alter table event_log.event add constraint %s %s".formatted(key.getKey(), key.getValue()));
        }
        try (var rows = new CopiedRows(connection.unwrap(PGConnection.class), CLAIMS)) {
            copyClaims(rows);
        }
        setHead(connection);
        execute(connection, "vacuum (analyze) event_log.event");
        execute(connection, "vacuum (analyze) event_log.claim");
    }

    /** Building an index once is much faster than keeping it up to date row by row. */
    private static Map<String, String> keys(Connection connection) throws SQLException {
        var keys = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(KEYS)) {
            while (rows.next()) {
                keys.put(rows.getString(1), rows.getString(2));
            }
        }
        return keys;
    }

    private void copyEvents(CopiedRows rows) throws SQLException {
        for (int sequence = 0; sequence < StreamTemplate.LENGTH; sequence++) {
            var type = template.type(sequence);
            for (long number = 0; number < streams; number++) {
                position++;
                rows.add(
                        Long.toString(position),
                        template.stream(number).value(),
                        Integer.toString(sequence),
                        eventId(position),
                        type.name(),
                        Integer.toString(type.revision()),
                        template.effectiveOn(number, sequence).toString(),
                        recordedAt(position),
                        template.payload(number, sequence),
                        template.metadata());
            }
        }
    }

    private void copyClaims(CopiedRows rows) throws SQLException {
        for (long number = 0; number < streams; number++) {
            var stream = template.stream(number).value();
            for (Claim claim : template.claims(number)) {
                rows.add(claim.kind().code(), claim.key(), stream);
            }
        }
    }

    private void setHead(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD)) {
            statement.setLong(1, position);
            statement.setString(2, recordedAt(position));
            statement.executeUpdate();
        }
    }

    /** Scattered as random ids are, and the same every time. */
    private static String eventId(long position) {
        var scattered = position * 0x9E3779B97F4A7C15L;
        return new UUID(scattered & ~0xF000L | 0x4000L, scattered >>> 2 | 1L << 63).toString();
    }

    private static String recordedAt(long position) {
        return BEGUN.plusMillis(position).toString();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
