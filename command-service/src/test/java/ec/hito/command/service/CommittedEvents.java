package ec.hito.command.service;

import static org.awaitility.Awaitility.await;

import ec.hito.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The events topic as one gets it who reads what is committed, from the beginning. */
final class CommittedEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private CommittedEvents() {}

    /** All records in the order of their arrival, once the one of the position has come and no more follow. */
    static List<ConsumerRecord<String, String>> upTo(long position, String topic) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(PATIENCE).until(() -> {
                var polled = consumer.poll(Duration.ofMillis(300));
                polled.forEach(records::add);
                return polled.isEmpty() && records.stream().anyMatch(record -> position(record) >= position);
            });
        }
        return records;
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                TestKafka.bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
    }

    static long position(ConsumerRecord<String, String> record) {
        return Long.parseLong(header(record, "ce_hitoposition"));
    }

    static List<Long> positions(List<ConsumerRecord<String, String>> records) {
        return records.stream().map(CommittedEvents::position).sorted().toList();
    }

    static List<Long> each(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
