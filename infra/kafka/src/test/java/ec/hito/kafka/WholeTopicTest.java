package ec.hito.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestKafka;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WholeTopicTest {
    private static final KafkaClients CLIENTS =
            new KafkaClients("whole-topic-test", TestKafka.bootstrapServers(), Map.of());

    private final String topic = "whole-topic-" + UUID.randomUUID();
    private final Admin admin = CLIENTS.admin();
    private final Consumer<String, byte[]> reader = CLIENTS.reader();
    private final Producer<String, byte[]> producer = CLIENTS.producer(topic);

    @BeforeEach
    void begin() throws Exception {
        Topics.ensure(admin, List.of(new NewTopic(topic, 2, (short) 1)), (_, _, _) -> {});
        producer.initTransactions();
    }

    @AfterEach
    void end() {
        producer.close();
        reader.close();
        admin.close();
    }

    @Test
    void anEmptyTopicIsReadAtOnce() throws Exception {
        assertThat(read()).isEmpty();
    }

    @Test
    void whatIsCommittedIsReadAndWhatWasGivenUpIsNot() throws Exception {
        commit("kept");
        producer.beginTransaction();
        send("given up");
        producer.abortTransaction();

        assertThat(read()).containsExactly("kept");
    }

    @Test
    void theEndOfATransactionThatIsOpenWhenReadingBeginsIsWaitedFor() throws Exception {
        commit("first");
        producer.beginTransaction();
        send("open when reading began");

        var keys = new ArrayList<String>();
        WholeTopic.read(admin, reader, topic, record -> {
            if (keys.isEmpty()) {
                producer.commitTransaction();
            }
            keys.add(record.key());
        });

        assertThat(keys).containsExactly("first", "open when reading began");
    }

    private void commit(String key) throws Exception {
        producer.beginTransaction();
        send(key);
        producer.commitTransaction();
    }

    private void send(String key) throws Exception {
        producer.send(new ProducerRecord<>(topic, 0, key, new byte[0])).get();
    }

    private List<String> read() throws Exception {
        var keys = new ArrayList<String>();
        WholeTopic.read(admin, reader, topic, record -> keys.add(record.key()));
        return keys;
    }
}
