package ec.hito.command.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;

/** In what a topic that stands is not as it is configured here. */
record TopicDifferences(NewTopic wanted, TopicDescription found, Map<String, String> configuration) {
    /** What publication must not go on with. */
    Optional<String> grave() {
        var partitions = found.partitions().size();
        if (partitions < wanted.numPartitions()) {
            return Optional.of("""
                the topic %s has %d partitions, and hito.publication.partitions says %d. Adding partitions would break the order per key: \
                set hito.publication.partitions to %d, or begin a new topic\
                """.formatted(found.name(), partitions, wanted.numPartitions(), partitions));
        }
        if (!value(TopicConfig.CLEANUP_POLICY_CONFIG).equals(wish(TopicConfig.CLEANUP_POLICY_CONFIG))) {
            return Optional.of("""
                the topic %s has cleanup.policy=%s, with which what must stay would be lost: set it to %s\
                """.formatted(
                    found.name(), value(TopicConfig.CLEANUP_POLICY_CONFIG), wish(TopicConfig.CLEANUP_POLICY_CONFIG)));
        }
        return Optional.empty();
    }

    /** What somebody should know of. */
    List<String> others() {
        var others = new ArrayList<String>();
        note(others, "partitions", found.partitions().size(), wanted.numPartitions(), "hito.publication.partitions");
        var replication = found.partitions().getFirst().replicas().size();
        note(others, "replicas", replication, wanted.replicationFactor(), "hito.publication.replication");
        compare(others, TopicConfig.RETENTION_MS_CONFIG, "hito.publication.retention");
        compare(others, TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "the largest event");
        return others;
    }

    private void compare(List<String> others, String setting, String named) {
        if (wanted.configs().containsKey(setting)) {
            note(others, setting, value(setting), wish(setting), named);
        }
    }

    private void note(List<String> others, String what, Object stands, Object wish, String named) {
        if (!Objects.toString(stands).equals(Objects.toString(wish))) {
            others.add("the topic %s has %s=%s, and %s asks for %s; it is left as it is"
                    .formatted(found.name(), what, stands, named, wish));
        }
    }

    private String value(String setting) {
        return configuration.getOrDefault(setting, "");
    }

    private String wish(String setting) {
        return wanted.configs().getOrDefault(setting, "");
    }
}
