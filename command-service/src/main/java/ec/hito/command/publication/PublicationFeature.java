package ec.hito.command.publication;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogFollower;
import ec.hito.eventstore.reader.PositionTokenStore;
import io.cloudevents.CloudEvent;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires publication to Kafka, unless {@code hito.publication.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "hito.publication.enabled", matchIfMissing = true)
@EnableConfigurationProperties(PublicationSettings.class)
public class PublicationFeature {
    private static final int BATCH = 500;

    @Bean
    EventsTopic eventsTopic(PublicationSettings settings) {
        return new EventsTopic(settings);
    }

    @Bean(destroyMethod = "close")
    Producer<String, CloudEvent> eventProducer(EventsTopic topic) {
        return topic.producer();
    }

    @DependsOnDatabaseInitialization
    @Bean(initMethod = "start", destroyMethod = "close")
    LogFollower publisher(
            PublicationSettings settings,
            EventsTopic topic,
            Producer<String, CloudEvent> producer,
            EventLogSource source,
            EventLog log,
            DataSource data,
            PlatformTransactionManager transactions) {
        return new LogFollower(
                "publication",
                source,
                new PositionTokenStore(data, "publication.token", LogFollower.CLAIM),
                transactions,
                new EventPublisher(topic, new EventRecords(settings, log), producer),
                BATCH);
    }
}
