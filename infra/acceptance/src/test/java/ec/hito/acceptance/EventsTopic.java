package ec.hito.acceptance;

import static ec.hito.testing.Patience.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The events topic, as a reader from the beginning gets it. */
final class EventsTopic {
    private static final String TOPIC = "hito.events.v1";

    private EventsTopic() {}

    /** Its records by position. */
    static Map<Long, ConsumerRecord<String, String>> upTo(long head, RunningHito hito) {
        var records = new HashMap<Long, ConsumerRecord<String, String>>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                hito.kafka(),
                "group.id",
                "acceptance-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> records.put(Long.parseLong(header(record, "ce_hitoposition")), record));
                return records.size() >= head;
            });
        }
        return records;
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
