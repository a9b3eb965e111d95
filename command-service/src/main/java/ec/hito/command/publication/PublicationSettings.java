package ec.hito.command.publication;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how events are published.
 *
 * @param bootstrapServers Kafka's addresses
 * @param topic of the events; made if it is missing
 * @param partitions of the topic if it is made; more cannot be taken back without breaking the order per key
 * @param replication of the topic if it is made
 * @param source of the CloudEvents
 * @param contracts address under which the schemas are served
 */
@ConfigurationProperties("hito.publication")
record PublicationSettings(
        String bootstrapServers,
        @DefaultValue("hito.events.v1") String topic,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("urn:hito:event-log") URI source,
        URI contracts) {}
