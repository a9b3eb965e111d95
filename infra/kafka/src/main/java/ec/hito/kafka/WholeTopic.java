package ec.hito.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Reads a topic from its beginning to what is its high watermark now. To whoever reads what is committed a partition ends before the first
 * transaction that is open, and one that its producer has committed stays open until the broker has marked its end in each partition, soon after.
 */
public final class WholeTopic {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Longer than the longest transaction, whose end is waited for, can stay open. */
    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    private WholeTopic() {}

    /**
     * Gives every committed record, in order within its partition.
     *
     * @param reader of what is committed; it is assigned anew
     * @throws TimeoutException if for a minute nothing comes and the end is not reached
     * @throws ExecutionException if Kafka does not tell where the topic ends
     */
    public static void read(
            Admin admin,
            Consumer<String, byte[]> reader,
            String topic,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> each)
            throws InterruptedException, ExecutionException {
        var ends = highWatermarks(admin, reader, topic);
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        var deadline = System.nanoTime() + STANDSTILL.toNanos();
        while (!isAtTheEnd(reader, ends)) {
            var records = reader.poll(POLL);
            records.forEach(each);
            if (!records.isEmpty()) {
                deadline = System.nanoTime() + STANDSTILL.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new TimeoutException("could not read %s to the end".formatted(ends));
            }
        }
    }

    private static Map<TopicPartition, Long> highWatermarks(Admin admin, Consumer<?, ?> reader, String topic)
            throws InterruptedException, ExecutionException {
        var newest = reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        var options = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
        return admin.listOffsets(newest, options).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static boolean isAtTheEnd(Consumer<?, ?> reader, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    }
}
