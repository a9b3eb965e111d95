package ec.hito.command.publication;

import java.time.Duration;
import java.util.Collection;
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

/** Reads partitions from their beginning to what is their high watermark now. */
final class WholePartitions {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Longer than the longest transaction, whose end is waited for, can stay open. */
    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    private final Consumer<String, byte[]> reader;
    private final Map<TopicPartition, Long> ends;

    private WholePartitions(Consumer<String, byte[]> reader, Map<TopicPartition, Long> ends) {
        this.reader = reader;
        this.ends = ends;
    }

    /**
     * Gives every committed record, in order within its partition.
     *
     * @param reader of what is committed; it is assigned anew
     * @throws TimeoutException if for a minute nothing comes and the end is not reached
     */
    static void read(
            Admin admin,
            Consumer<String, byte[]> reader,
            Collection<TopicPartition> partitions,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> each)
            throws InterruptedException, ExecutionException {
        new WholePartitions(reader, highWatermarks(admin, partitions)).read(each);
    }

    private static Map<TopicPartition, Long> highWatermarks(Admin admin, Collection<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        var newest = partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        var options = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED);
        return admin.listOffsets(newest, options).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private void read(java.util.function.Consumer<ConsumerRecord<String, byte[]>> each) {
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        var deadline = System.nanoTime() + STANDSTILL.toNanos();
        while (!atTheEnd()) {
            var records = reader.poll(POLL);
            records.forEach(each);
            if (!records.isEmpty()) {
                deadline = System.nanoTime() + STANDSTILL.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new TimeoutException("could not read %s to the end".formatted(ends));
            }
        }
    }

    private boolean atTheEnd() {
        return ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    }
}
