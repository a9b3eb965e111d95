package ec.hito.eventstore;

import ec.hito.testing.TestDatabase;
import ec.hito.testing.TestPostgres;
import java.sql.SQLException;

/**
 * A new log on a database of its own: a copy of one that was migrated for all tests, with another epoch.
 *
 * @param schema its tables
 */
public record EmptyLog(TestDatabase database, EventLogSchema schema) {
    private static final TestDatabase MIGRATED = TestPostgres.freshDatabase();
    private static final EventLogSchema SCHEMA = EventLogSchema.migrated(MIGRATED.dataSource("hito_owner"));

    public static EmptyLog create() {
        var database = TestPostgres.copyOf(MIGRATED);
        try (var connection = database.dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                set session_replication_role = replica;
                update event_log.head set epoch = gen_random_uuid();
                update event_log.epoch set epoch = (select epoch from event_log.head);
                """);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new EmptyLog(database, SCHEMA);
    }
}
