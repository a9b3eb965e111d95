package ec.hito.bench.imports;

import ec.hito.bench.harness.BenchFailure;
import ec.hito.bench.harness.Database;
import ec.hito.bench.workload.Known;
import ec.hito.model.stored.StreamId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What the log's table tells of an import, and the same rows as PostgreSQL alone takes them. */
final class LogTable {
    private final Database database;

    LogTable(Database database) {
        this.database = database;
    }

    /** The code of each of these initiatives. */
    List<String> codes(List<Known> initiatives) {
        var codes = new HashMap<String, String>();
        database.owner()
                .sql("select stream_id, payload ->> 'code' from event_log.event where type = 'initiative.registered'")
                .query(row -> {
                    codes.put(row.getString(1), row.getString(2));
                });
        return initiatives.stream()
                .map(one -> Objects.requireNonNull(
                        codes.get(StreamId.of(one.initiative()).value())))
                .toList();
    }

    /**
     * How long an append held the log's lock, at most: from its own stamp, which it takes once it has the lock, to that of whoever was next.
     *
     * @param lastPosition of the append; there must be somebody after it
     */
    double heldMilliseconds(long lastPosition) {
        return database.owner()
                .sql("""
                    select extract(epoch from next.recorded_at - its.recorded_at) * 1000
                      from event_log.event its join event_log.event next on next.position = its.position + 1
                     where its.position = :position
                    """)
                .param("position", lastPosition)
                .query(Double.class)
                .optional()
                .orElseThrow(() -> new BenchFailure("Nothing was appended after position " + lastPosition + "."));
    }

    /** Seconds that one COPY of these events takes, its commit included, into a table with the same columns and indexes. */
    double copySeconds(long from, long to) {
        try (var connection = database.direct(Database.OWNER).getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("drop table if exists event_log.peer");
                statement.execute("create table event_log.peer (like event_log.event including indexes)");
            }
            var rows = copied(connection, from, to);
            var begun = System.nanoTime();
            var taken = copies(connection).copyIn("copy event_log.peer from stdin (format binary)", rows);
            var seconds = (System.nanoTime() - begun) / 1e9;
            if (taken != to - from + 1) {
                throw new BenchFailure("%d rows were to be copied, and %d were.".formatted(to - from + 1, taken));
            }
            return seconds;
        } catch (SQLException | IOException failure) {
            throw new BenchFailure("The rows could not be copied:", failure);
        }
    }

    private static ByteArrayInputStream copied(Connection connection, long from, long to)
            throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        copies(connection)
                .copyOut(
                        "copy (select * from event_log.event where position between %d and %d order by position) to stdout (format binary)"
                                .formatted(from, to),
                        rows);
        return new ByteArrayInputStream(rows.toByteArray());
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
