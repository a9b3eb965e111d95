package ec.hito.bench.soak.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic as one gets it who reads what is committed, from its beginning. */
final class CommittedTopic {
    private static final String EVENTS = "hito.events.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(500);

    /** An event as it arrived. */
    record Arrived(long position, String stream, long sequence, String eventId) {}

    private CommittedTopic() {}

    /** All events in the order of arrival, once {@code head} has come, or three minutes nothing else has; and what comes right behind it. */
    static List<Arrived> upTo(long head, String bootstrapServers) {
        return read(EVENTS, bootstrapServers, (consumer, _) -> upTo(head, consumer));
    }

    /** The last value of each key of all that is committed now; none of the others is held, of which a compacted topic may have very many. */
    static Map<String, String> newest(String topic, String bootstrapServers) {
        return read(topic, bootstrapServers, CommittedTopic::newest);
    }

    private static <T> T read(
            String topic,
            String bootstrapServers,
            BiFunction<KafkaConsumer<String, String>, List<TopicPartition>, T> reading) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return reading.apply(consumer, partitions);
        }
    }

    private static Map<String, String> newest(KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions);
        var newest = new HashMap<String, String>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> newest.put(record.key(), record.value()));
        }
        return newest;
    }

    private static List<Arrived> upTo(long head, KafkaConsumer<String, String> consumer) {
        var all = new ArrayList<Arrived>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var complete = head == 0;
        while (System.nanoTime() < deadline) {
            var polled = consumer.poll(POLL);
            for (var record : polled) {
                var arrived = arrived(record);
                complete |= arrived.position() >= head;
                all.add(arrived);
            }
            if (!polled.isEmpty()) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (complete
                    && all.stream().map(Arrived::position).distinct().count() >= head) {
                return all;
            }
        }
        return all;
    }

    private static Arrived arrived(ConsumerRecord<String, String> record) {
        return new Arrived(
                Long.parseLong(header(record, "ce_hitoposition")),
                record.key(),
                Long.parseLong(header(record, "ce_hitosequence")),
                header(record, "ce_id"));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
