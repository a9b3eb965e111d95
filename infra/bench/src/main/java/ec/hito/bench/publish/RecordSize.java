package ec.hito.bench.publish;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.DefaultRecord;

/** How large published records are on the broker's disk, uncompressed. */
final class RecordSize {
    private static final int ENOUGH = 5_000;

    private RecordSize() {}

    /** Mean of the first thousands, in bytes: key, value and headers with what frames them. */
    static long mean(String bootstrapServers, String topic) {
        long bytes = 0;
        long count = 0;
        try (var reader = Readers.of(bootstrapServers, topic)) {
            while (count < ENOUGH) {
                var records = reader.poll(Readers.POLL);
                if (records.isEmpty() && count > 0) {
                    break;
                }
                for (var record : records) {
                    bytes += bytes(record);
                    count++;
                }
            }
        }
        return Math.max(1, bytes / Math.max(1, count));
    }

    private static int bytes(ConsumerRecord<byte[], byte[]> record) {
        return DefaultRecord.sizeInBytes(
                0,
                0,
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.headers().toArray());
    }
}
