package ec.hito.eventstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The log's tables. Whoever holds one knows that they stand in the version this code was written for. */
public final class EventLogSchema {
    private EventLogSchema() {}

    /**
     * Brings the tables up to date; several processes may do so at once.
     *
     * @param owner a source that connects as the log's owner
     */
    public static EventLogSchema migrated(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("event_log")
                .locations("classpath:db/event-log")
                .load()
                .migrate();
        return new EventLogSchema();
    }
}
