package ec.hito.query.state;

import ec.hito.kafka.KafkaClients;
import ec.hito.query.marking.Marked;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how states are published.
 *
 * @param bootstrapServers Kafka's addresses
 * @param catalogue topic; like the others made if it is missing
 * @param initiatives topic
 * @param managementObjectives topic
 * @param partitions of the initiatives' topic; the two others, of few keys, have one
 * @param replication of all three
 * @param source of the CloudEvents
 * @param contracts address under which the schemas are served
 * @param kafka settings of every Kafka client, by Kafka's own names: security above all
 */
@ConfigurationProperties("hito.state")
record StateSettings(
        String bootstrapServers,
        @DefaultValue("hito.catalogue.v1") String catalogue,
        @DefaultValue("hito.initiatives.v1") String initiatives,
        @DefaultValue("hito.management-objectives.v1") String managementObjectives,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("urn:hito:read-model") URI source,
        URI contracts,
        @DefaultValue Map<String, String> kafka) {
    String topic(Marked marked) {
        return switch (marked) {
            case CATALOGUE -> catalogue;
            case INITIATIVE -> initiatives;
            case MANAGEMENT_OBJECTIVE -> managementObjectives;
        };
    }

    int partitions(Marked marked) {
        return switch (marked) {
            case INITIATIVE -> partitions;
            case CATALOGUE, MANAGEMENT_OBJECTIVE -> 1;
        };
    }

    KafkaClients clients() {
        return new KafkaClients("hito-state", bootstrapServers, kafka);
    }

    /** The same for all who publish to the topics, so that whoever begins puts an end to the one before. */
    String transactionalId() {
        return "hito-state-" + initiatives;
    }
}
