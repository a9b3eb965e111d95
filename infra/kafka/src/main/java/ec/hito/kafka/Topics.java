package ec.hito.kafka;

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
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes topics where they are missing. Never changes one. */
public final class Topics {
    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Holds a topic that stands against the one that is wanted. */
    @FunctionalInterface
    public interface Check {
        /** @param configuration of the topic that was found, by Kafka's names */
        void compare(NewTopic wanted, TopicDescription found, Map<String, String> configuration);
    }

    private Topics() {}

    /**
     * @param check of each that stands already
     * @throws ExecutionException if Kafka does not answer or does not permit it
     */
    public static void ensure(Admin admin, List<NewTopic> topics, Check check)
            throws InterruptedException, ExecutionException {
        for (var wanted : topics) {
            var found = describe(admin, wanted.name());
            if (found.isEmpty()) {
                create(admin, wanted);
                awaitKnown(admin, wanted.name());
            } else {
                check.compare(wanted, found.get(), configuration(admin, wanted.name()));
            }
        }
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
}
