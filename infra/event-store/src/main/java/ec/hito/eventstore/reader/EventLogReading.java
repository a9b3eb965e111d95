package ec.hito.eventstore.reader;

import ec.hito.eventstore.EventLogSchema;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Gives a service the log to read and follow, after bringing its tables up to date. */
@Configuration(proxyBeanMethods = false)
public class EventLogReading {
    private static final int PAGE = 1000;

    /** Only migrating connects as the log's owner, and only for that long. */
    @Bean
    EventLogSchema eventLogSchema(
            JdbcConnectionDetails database,
            @Value("${spring.flyway.user}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        return EventLogSchema.migrated(new DriverManagerDataSource(database.getJdbcUrl(), owner, password));
    }

    @Bean
    EventLog eventLog(DataSource source, EventLogSchema schema) {
        return new EventLog(source, schema);
    }

    @Bean
    Simulation simulation(DataSource source, EventLogSchema schema) {
        return new Simulation(source, schema);
    }

    @Bean
    LogTail logTail(JdbcConnectionDetails database) {
        var password = database.getPassword();
        return new LogTail(
                database.getJdbcUrl(), String.valueOf(database.getUsername()), password == null ? "" : password);
    }

    @Bean
    EventLogSource eventLogSource(EventLog log, LogTail tail) {
        return new EventLogSource(log, tail, PAGE);
    }
}
