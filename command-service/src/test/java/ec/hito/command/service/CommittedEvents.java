package ec.hito.command.service;

import static ec.hito.testing.Patience.await;

import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.WholeTopic;
import ec.hito.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events topic as one gets it who reads what is committed, from the beginning. */
final class CommittedEvents {
    private static final KafkaClients CLIENTS =
            new KafkaClients("committed-events", TestKafka.bootstrapServers(), Map.of());

    private CommittedEvents() {}

    /** All records, in the order of their arrival within a partition, once the one of the position has come. */
    static List<ConsumerRecord<String, byte[]>> upTo(long position, String topic) {
        try (var admin = CLIENTS.admin();
                var reader = CLIENTS.reader()) {
            await().until(
                            () -> all(topic, admin, reader),
                            records -> records.stream().anyMatch(record -> position(record) == position));
            // What was committed with it may stand in a partition that had been looked at before.
            return all(topic, admin, reader);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> all(String topic, Admin admin, Consumer<String, byte[]> reader)
            throws InterruptedException, ExecutionException {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        WholeTopic.read(admin, reader, topic, records::add);
        return records;
    }

    static long position(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(header(record, "ce_hitoposition"));
    }

    static List<Long> positions(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(CommittedEvents::position).sorted().toList();
    }

    static List<Long> each(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
