package ec.hito.command.publication;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the two topics where they are missing, and holds those that stand against what is configured. Never changes one. */
final class Topics {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

    /** So that reading all of the position topic stays a matter of a moment. */
    private static final String SMALL_SEGMENT = Integer.toString(4 * 1024 * 1024);

    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PublicationSettings settings;

    Topics(PublicationSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws PublicationRefused if what stands would lose events, their order or the position
     * @throws ExecutionException if Kafka does not answer or does not permit it
     */
    void ensure(Admin admin) throws InterruptedException, ExecutionException {
        for (var wanted : List.of(events(), position())) {
            var found = describe(admin, wanted.name());
            if (found.isEmpty()) {
                create(admin, wanted);
                awaitKnown(admin, wanted.name());
            } else {
                compare(wanted, found.get(), configuration(admin, wanted.name()));
            }
        }
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

    private static Optional<TopicDescription> describe(Admin admin, String topic)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.ofNullable(
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static void create(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** A topic that was made is not known to every broker at once. */
    private static void awaitKnown(Admin admin, String topic) throws InterruptedException, ExecutionException {
        for (int attempt = 0; attempt < ATTEMPTS && describe(admin, topic).isEmpty(); attempt++) {
            Thread.sleep(PAUSE);
        }
    }

    private static Map<String, String> configuration(Admin admin, String topic)
            throws InterruptedException, ExecutionException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .flatMap(described -> described.entries().stream())
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(entry -> entry.name(), entry -> entry.value()));
    }

    private static void compare(NewTopic wanted, TopicDescription found, Map<String, String> configuration) {
        var differences = new TopicDifferences(wanted, found, configuration);
        differences.grave().ifPresent(message -> {
            throw new PublicationRefused(message);
        });
        differences.others().forEach(LOG::warn);
    }
}
