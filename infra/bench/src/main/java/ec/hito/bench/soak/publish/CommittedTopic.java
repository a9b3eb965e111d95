package ec.hito.bench.soak.publish;

import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.WholeTopic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

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
        try (var reader = clients(bootstrapServers).reader()) {
            var partitions = reader.partitionsFor(EVENTS).stream()
                    .map(partition -> new TopicPartition(EVENTS, partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            return upTo(head, reader);
        }
    }

    /** The last value of each key of all that is committed now; none of the others is held, of which a compacted topic may have very many. */
    static Map<String, byte[]> newest(String topic, String bootstrapServers) {
        var clients = clients(bootstrapServers);
        var newest = new HashMap<String, byte[]>();
        try (var admin = clients.admin();
                var reader = clients.reader()) {
            WholeTopic.read(admin, reader, topic, record -> newest.put(record.key(), record.value()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return newest;
    }

    private static KafkaClients clients(String bootstrapServers) {
        return new KafkaClients("soak", bootstrapServers, Map.of());
    }

    private static List<Arrived> upTo(long head, Consumer<String, byte[]> consumer) {
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

    private static Arrived arrived(ConsumerRecord<String, byte[]> record) {
        return new Arrived(
                Long.parseLong(header(record, "ce_hitoposition")),
                record.key(),
                Long.parseLong(header(record, "ce_hitosequence")),
                header(record, "ce_id"));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
