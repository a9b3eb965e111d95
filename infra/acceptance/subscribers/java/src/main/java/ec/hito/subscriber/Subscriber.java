package ec.hito.subscriber;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps a local table of everything on {@code hito.events.v1}:
 * {@code Subscriber BROKERS READ-API TABLE-FILE [--verify]}, such as {@code 127.0.0.1:9092 http://127.0.0.1:8080/api/v1 events.db}.
 * Without {@code --verify} it follows for ever; with it, it ends as soon as the table provably holds all that there was when it began.
 */
public final class Subscriber {
    private static final String TOPIC = "hito.events.v1";

    private final KafkaConsumer<String, String> consumer;
    private final Table table;

    private Subscriber(KafkaConsumer<String, String> consumer, Table table) {
        this.consumer = consumer;
        this.table = table;
    }

    public static void main(String[] arguments) throws Exception {
        var verify = arguments.length > 3 && arguments[3].equals("--verify");
        // Without a group: the place to go on from is kept in the table and nowhere else.
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                arguments[0],
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
                var table = new Table(Path.of(arguments[2]))) {
            var subscriber = new Subscriber(consumer, table);
            subscriber.begin();
            if (verify) {
                subscriber.followUntilComplete(Reconciliation.from(arguments[1]));
            } else {
                subscriber.follow();
            }
        }
    }

    /** Goes on where the table ends; where it lost events, right after the last one before them. */
    private void begin() throws SQLException {
        for (var hole : table.holes()) {
            System.out.println("falta %s %d: se relee la partición %d desde %d"
                    .formatted(hole.key(), hole.sequence(), hole.partition(), hole.offset()));
            table.store(List.of(), Map.of(hole.partition(), Math.min(hole.offset(), table.offset(hole.partition()))));
        }
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
        consumer.assign(partitions);
        for (var partition : partitions) {
            consumer.seek(partition, table.offset(partition.partition()));
        }
    }

    private void follow() throws SQLException {
        while (!Thread.currentThread().isInterrupted()) {
            storeNext();
        }
    }

    private void followUntilComplete(Reconciliation goal) throws SQLException {
        boolean more;
        do {
            more = storeNext();
            // Counted only when there is nothing to read for the moment: it takes a look at the whole table.
        } while (more || table.count(goal.position()) < goal.count());
        var differing = goal.differing(table);
        if (!differing.isEmpty()) {
            throw new IllegalStateException("no coincide: " + differing);
        }
        System.out.println("completo: %d eventos de %d claves hasta la posición %d"
                .formatted(goal.count(), goal.keys().size(), goal.position()));
    }

    /** Whether there was something to store. */
    private boolean storeNext() throws SQLException {
        var records = consumer.poll(Duration.ofSeconds(1));
        if (records.isEmpty()) {
            return false;
        }
        var events = new ArrayList<Event>();
        records.forEach(record -> events.add(Event.of(record)));
        var next = new HashMap<Integer, Long>();
        records.partitions().forEach(partition -> next.put(partition.partition(), consumer.position(partition)));
        table.store(events, next);
        System.out.println("%d eventos más".formatted(records.count()));
        return true;
    }
}
