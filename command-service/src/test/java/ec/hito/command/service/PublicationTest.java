package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicationTest extends ServiceTest {
    @Autowired
    private EventLog log;

    @Test
    void bringsEveryEventToKafkaInTheOrderOfItsStream() {
        client.created("/initiatives", registration(freshName()));
        client.created("/initiatives", registration(freshName()));
        var head = log.head().position();
        var published = consumeUpTo(head);

        assertThat(published.keySet().stream().sorted())
                .isEqualTo(LongStream.rangeClosed(1, head).boxed().toList());
        log.after(0, (int) head).forEach(recorded -> assertSame(published.get(recorded.position()), recorded));
        var byStream = published.values().stream().collect(Collectors.groupingBy(ConsumerRecord::key));
        byStream.values()
                .forEach(stream -> assertThat(stream)
                        .extracting(record -> Long.parseLong(header(record, "ce_hitosequence")))
                        .isEqualTo(LongStream.range(0, stream.size()).boxed().toList()));
    }

    private static void assertSame(ConsumerRecord<String, String> record, RecordedEvent recorded) {
        assertThat(record.key()).isEqualTo(recorded.streamId().value());
        assertThat(header(record, "ce_id")).isEqualTo(recorded.id().toString());
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).startsWith("ec.hito.").endsWith(".v1");
        assertThat(header(record, "ce_subject")).isEqualTo(recorded.streamId().value());
        assertThat(header(record, "ce_dataschema")).endsWith("/schema.json");
        assertThat(header(record, "ce_hitosequence")).isEqualTo(Long.toString(recorded.sequence()));
        assertThat(record.value())
                .contains("\"effectiveOn\":\"" + recorded.event().effectiveOn());
    }

    /** The records by position, in the order of their arrival; a second delivery of one is passed over. */
    private static SequencedMap<Long, ConsumerRecord<String, String>> consumeUpTo(long head) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", TestKafka.bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var records = new LinkedHashMap<Long, ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record ->
                                records.putIfAbsent(Long.parseLong(header(record, "ce_hitoposition")), record));
                return records.containsKey(head) && records.size() >= head;
            });
        }
        return records;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
