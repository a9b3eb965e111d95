package ec.hito.command.publication;

import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the two topics where they are missing, and holds those that stand against what is configured. Never changes one. */
final class PublicationTopics {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationTopics.class);

    /** So that reading all of the position topic stays a matter of a moment. */
    private static final String SMALL_SEGMENT = Integer.toString(4 * 1024 * 1024);

    private final PublicationSettings settings;

    PublicationTopics(PublicationSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws PublicationRefused if what stands would lose events, their order or the position
     * @throws ExecutionException if Kafka does not answer or does not permit it
     */
    void ensure(Admin admin) throws InterruptedException, ExecutionException {
        Topics.ensure(admin, List.of(events(), position()), PublicationTopics::compare);
    }

    private NewTopic events() {
        return new NewTopic(settings.topic(), settings.partitions(), settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        settings.retentionMillis(),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(KafkaClients.GREATEST_RECORD)));
    }

    private NewTopic position() {
        return new NewTopic(settings.positionTopic(), 1, settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.SEGMENT_BYTES_CONFIG,
                        SMALL_SEGMENT));
    }

    private static void compare(NewTopic wanted, TopicDescription found, Map<String, String> configuration) {
        var differences = new TopicDifferences(wanted, found, configuration);
        differences.grave().ifPresent(message -> {
            throw new PublicationRefused(message);
        });
        differences.others().forEach(LOG::warn);
    }
}
