package ec.hito.subscriber;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The local table. Events and the offsets to go on from after them are written in one transaction, so they fit each other after any crash. */
final class Table implements AutoCloseable {
    /**
     * An event that was lost: a later one of its key is there, and events of a key come in order.
     *
     * @param offset right after the last event of the key before it
     */
    record Hole(String key, long sequence, int partition, long offset) {}

    private final Connection connection;

    Table(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("""
                create table if not exists event (
                  stream text not null, sequence integer not null, position integer not null, id text not null, type text not null,
                  data text not null, kafka_partition integer not null, kafka_offset integer not null,
                  primary key (stream, sequence))
                """);
            statement.execute("""
                create table if not exists place (kafka_partition integer primary key, next_offset integer not null)
                """);
        }
        connection.commit();
    }

    /** Keeps what is not there yet: whatever comes twice, key and sequence tell that it is the same. */
    void store(List<Event> events, Map<Integer, Long> nextOffsets) throws SQLException {
        try (var insert = connection.prepareStatement("insert or ignore into event values (?, ?, ?, ?, ?, ?, ?, ?)");
                var place = connection.prepareStatement("insert or replace into place values (?, ?)")) {
            for (var event : events) {
                insert.setString(1, event.key());
                insert.setLong(2, event.sequence());
                insert.setLong(3, event.position());
                insert.setString(4, event.id());
                insert.setString(5, event.type());
                insert.setString(6, event.data());
                insert.setInt(7, event.partition());
                insert.setLong(8, event.offset());
                insert.addBatch();
            }
            insert.executeBatch();
            for (var next : nextOffsets.entrySet()) {
                place.setInt(1, next.getKey());
                place.setLong(2, next.getValue());
                place.addBatch();
            }
            place.executeBatch();
        }
        connection.commit();
    }

    /** Where to go on reading; 0, the beginning, where nothing was read yet. */
    long offset(int partition) throws SQLException {
        return number("select coalesce(max(next_offset), 0) from place where kafka_partition = ?", partition);
    }

    /** How many events are held, up to a position. */
    long count(long upTo) throws SQLException {
        return number("select count(*) from event where position <= ?", upTo);
    }

    private long number(String sql, long parameter) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, parameter);
            return query.executeQuery().getLong(1);
        }
    }

    /** The ids of a key's events up to a position, in the order of the key. */
    List<String> ids(String key, long upTo) throws SQLException {
        var ids = new ArrayList<String>();
        try (var query = connection.prepareStatement(
                "select id from event where stream = ? and position <= ? order by sequence")) {
            query.setString(1, key);
            query.setLong(2, upTo);
            var rows = query.executeQuery();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** The first hole of each key that has one. */
    List<Hole> holes() throws SQLException {
        var holes = new ArrayList<Hole>();
        try (var query = connection.createStatement()) {
            var rows = query.executeQuery("""
                select hole.stream, hole.sequence, hole.kafka_partition, coalesce(last.kafka_offset + 1, 0)
                from (select stream, min(place) as sequence, kafka_partition
                      from (select stream, sequence, kafka_partition,
                                row_number() over (partition by stream order by sequence) - 1 as place
                            from event)
                      where sequence <> place group by stream) hole
                left join event last on last.stream = hole.stream and last.sequence = hole.sequence - 1
                """);
            while (rows.next()) {
                holes.add(new Hole(rows.getString(1), rows.getLong(2), rows.getInt(3), rows.getLong(4)));
            }
        }
        return holes;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
