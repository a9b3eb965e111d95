package ec.hito.query.state;

import ec.hito.query.marking.Marked;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the topics where they are missing, and holds those that stand against what is configured. Never changes one. */
final class Topics {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final StateSettings settings;

    Topics(StateSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws IllegalStateException if what stands would lose states or their order
     * @throws ExecutionException if Kafka does not answer or does not permit it
     */
    void ensure(Admin admin) throws InterruptedException, ExecutionException {
        for (var marked : Marked.values()) {
            var wanted = wanted(marked);
            var found = describe(admin, wanted.name());
            if (found.isEmpty()) {
                create(admin, wanted);
                awaitKnown(admin, wanted.name());
            } else {
                compare(wanted, found.get(), cleanup(admin, wanted.name()));
            }
        }
    }

    private NewTopic wanted(Marked marked) {
        return new NewTopic(settings.topic(marked), settings.partitions(marked), settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(KafkaClients.GREATEST_RECORD)));
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

    private static String cleanup(Admin admin, String topic) throws InterruptedException, ExecutionException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .flatMap(described -> described.entries().stream())
                .filter(entry -> entry.name().equals(TopicConfig.CLEANUP_POLICY_CONFIG))
                .map(ConfigEntry::value)
                .findFirst()
                .orElse("");
    }

    private static void compare(NewTopic wanted, TopicDescription found, String cleanup) {
        var partitions = found.partitions().size();
        if (partitions != wanted.numPartitions()) {
            throw new IllegalStateException("""
                the topic %s has %d partitions, and %d are configured: states of one key would stand in two of them. Set \
                hito.state.partitions to what stands, or begin a new topic\
                """.formatted(found.name(), partitions, wanted.numPartitions()));
        }
        if (!cleanup.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
            throw new IllegalStateException("""
                the topic %s has cleanup.policy=%s, with which states that must stay would be lost: set it to compact\
                """.formatted(found.name(), cleanup));
        }
        var replicas = found.partitions().getFirst().replicas().size();
        if (replicas != wanted.replicationFactor()) {
            LOG.warn(
                    "the topic {} has {} replicas, and hito.state.replication asks for {}; it is left as it is",
                    found.name(),
                    replicas,
                    wanted.replicationFactor());
        }
    }
}
