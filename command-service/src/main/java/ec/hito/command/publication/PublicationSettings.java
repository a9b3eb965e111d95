package ec.hito.command.publication;

import ec.hito.kafka.KafkaClients;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how events are published.
 *
 * @param bootstrapServers Kafka's addresses
 * @param topic of the events; made if it is missing
 * @param positionTopic internal: how far {@code topic} reaches; made if it is missing
 * @param partitions of the events topic; it can never have more without breaking the order per key
 * @param replication of both topics
 * @param retention how long events stay on their topic; for ever where it is left out
 * @param source of the CloudEvents
 * @param contracts address under which the schemas are served
 * @param acceptEpoch after a restore: the log's epoch in which publication may go on though it stopped in an earlier one
 * @param kafka settings of every Kafka client, by Kafka's own names: security above all
 */
@ConfigurationProperties("hito.publication")
record PublicationSettings(
        String bootstrapServers,
        @DefaultValue("hito.events.v1") String topic,
        @DefaultValue("hito.publisher.position") String positionTopic,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replication,
        @Nullable Duration retention,
        @DefaultValue("urn:hito:event-log") URI source,
        URI contracts,
        @Nullable UUID acceptEpoch,
        @DefaultValue Map<String, String> kafka) {
    /** The same for all who publish to the topic, so that whoever begins puts an end to the one before. */
    String transactionalId() {
        return "hito-publication-" + topic;
    }

    KafkaClients clients() {
        return new KafkaClients("hito-publication", bootstrapServers, kafka);
    }

    /** What Kafka takes for {@code retention.ms}. */
    String retentionMillis() {
        return retention == null ? "-1" : Long.toString(retention.toMillis());
    }
}
