package ec.hito.command.publication;

import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogTail;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires publication to Kafka, unless {@code hito.publication.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "hito.publication.enabled", matchIfMissing = true)
@EnableConfigurationProperties(PublicationSettings.class)
public class PublicationFeature {
    @Bean
    PublicationStatus publicationStatus(EventLog log) {
        return new PublicationStatus(log, Clock.systemUTC());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Publisher publisher(
            PublicationSettings settings,
            JdbcConnectionDetails database,
            EventLogSchema schema,
            LogTail tail,
            EventLog log,
            PublicationStatus status) {
        return new Publisher(settings, database, schema, tail, log, status);
    }

    @Bean
    PublicationMetrics publicationMetrics(PublicationStatus status) {
        return new PublicationMetrics(status);
    }

    /** Named so that the group of health that shows its details can be called {@code publication}. */
    @Bean
    PublicationHealth eventsTopicHealthIndicator(PublicationStatus status) {
        return new PublicationHealth(status);
    }
}
