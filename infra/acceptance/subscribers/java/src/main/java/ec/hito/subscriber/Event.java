package ec.hito.subscriber;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it came.
 *
 * @param sequence place within the key, from 0, without holes
 * @param position place in Hito's whole log, from 1
 * @param data JSON by the schema of the type
 */
record Event(
        String key, long sequence, long position, String id, String type, String data, int partition, long offset) {
    static Event of(ConsumerRecord<String, String> record) {
        return new Event(
                record.key(),
                Long.parseLong(header(record, "ce_hitosequence")),
                Long.parseLong(header(record, "ce_hitoposition")),
                header(record, "ce_id"),
                header(record, "ce_type"),
                record.value(),
                record.partition(),
                record.offset());
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
