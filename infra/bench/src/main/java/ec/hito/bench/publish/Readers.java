package ec.hito.bench.publish;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Consumers of what is committed. */
final class Readers {
    static final Duration POLL = Duration.ofMillis(200);

    private Readers() {}

    /** Of all partitions of a topic that stands, from their beginning. */
    static Consumer<byte[], byte[]> of(String bootstrapServers, String topic) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    static boolean stands(Admin admin, String topic) {
        try {
            return admin.listTopics().names().get().contains(topic);
        } catch (Exception notYet) {
            return false;
        }
    }
}
