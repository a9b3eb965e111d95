package ec.hito.command.service;

import static ec.hito.command.service.CommittedEvents.each;
import static ec.hito.command.service.CommittedEvents.header;
import static ec.hito.command.service.CommittedEvents.positions;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicationTest extends ServiceTest {
    @Autowired
    private EventLog log;

    @Test
    void bringsEveryEventToKafkaOnceAndInTheOrderOfItsStream() {
        client.created("/initiatives", registration(freshName()));
        client.created("/initiatives", registration(freshName()));
        var head = log.head().position();

        var published = CommittedEvents.upTo(head, TOPIC);

        assertThat(positions(published)).isEqualTo(each(1, head));
        var byPosition = published.stream().collect(Collectors.toMap(CommittedEvents::position, record -> record));
        log.after(0, (int) head).forEach(recorded -> assertSame(byPosition.get(recorded.position()), recorded));
        published.stream()
                .collect(Collectors.groupingBy(ConsumerRecord::key))
                .values()
                .forEach(stream -> assertThat(stream)
                        .extracting(record -> Long.parseLong(header(record, "ce_hitosequence")))
                        .isEqualTo(LongStream.range(0, stream.size()).boxed().toList()));
    }

    private static void assertSame(ConsumerRecord<String, byte[]> record, RecordedEvent recorded) {
        assertThat(record.key()).isEqualTo(recorded.streamId().value());
        assertThat(header(record, "ce_id")).isEqualTo(recorded.id().toString());
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).startsWith("ec.hito.").endsWith(".v1");
        assertThat(header(record, "ce_subject")).isEqualTo(recorded.streamId().value());
        assertThat(header(record, "ce_dataschema")).endsWith("/schema.json");
        assertThat(header(record, "ce_hitosequence")).isEqualTo(Long.toString(recorded.sequence()));
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .contains("\"effectiveOn\":\"" + recorded.event().effectiveOn());
    }
}
