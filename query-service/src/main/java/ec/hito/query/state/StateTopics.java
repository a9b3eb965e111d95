package ec.hito.query.state;

import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.Topics;
import ec.hito.query.marking.Marked;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the topics where they are missing, and holds those that stand against what is configured. Never changes one. */
final class StateTopics {
    private static final Logger LOG = LoggerFactory.getLogger(StateTopics.class);
    private final StateSettings settings;

    StateTopics(StateSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws IllegalStateException if what stands would lose states or their order
     * @throws ExecutionException if Kafka does not answer or does not permit it
     */
    void ensure(Admin admin) throws InterruptedException, ExecutionException {
        Topics.ensure(admin, Stream.of(Marked.values()).map(this::wanted).toList(), StateTopics::compare);
    }

    private NewTopic wanted(Marked marked) {
        return new NewTopic(settings.topic(marked), settings.partitions(marked), settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(KafkaClients.GREATEST_RECORD)));
    }

    private static void compare(NewTopic wanted, TopicDescription found, Map<String, String> configuration) {
        var cleanup = configuration.getOrDefault(TopicConfig.CLEANUP_POLICY_CONFIG, "");
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
