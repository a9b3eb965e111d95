package ec.hito.eventstore.writer;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogReading;
import ec.hito.eventstore.reader.EventLogSource;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Gives the one service that may append Axon's event store on the log. The service says by a {@link ClaimPolicy} what is unique. */
@Configuration(proxyBeanMethods = false)
@Import(EventLogReading.class)
public class EventLogWriting {
    @Bean
    LogStorageEngine eventStorageEngine(DataSource data, ClaimPolicy policy, EventLog log, EventLogSource source) {
        return new LogStorageEngine(data, policy, log, source);
    }

    @Bean
    UsedKeys usedKeys(DataSource data) {
        return new UsedKeys(data);
    }

    @Bean
    KeyUpkeep keyUpkeep(UsedKeys keys) {
        return new KeyUpkeep(keys);
    }

    @Bean(destroyMethod = "shutDown")
    EventStore eventStore(LogStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
