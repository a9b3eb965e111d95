package ec.hito.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {
    private static final TopicPartition TOPIC = new TopicPartition("hito.test", 0);

    @TempDir
    Path folder;

    private LocalKafka kafka;

    @BeforeEach
    void start() {
        kafka = startAgain();
    }

    @AfterEach
    void stop() {
        kafka.stop();
    }

    @Test
    void keepsARecordOverAStopAndAKillAndOnOtherPortsAndLeavesNothingBesideItsFolder() throws Exception {
        writeInATransaction("kept");

        kafka.stop();
        assertThat(kafka.ended()).succeedsWithin(Duration.ofSeconds(10));
        kafka = startAgain();
        assertThat(readCommitted()).containsExactly("kept");

        var leftover = ProcessHandle.of(kafka.pid()).orElseThrow();
        kafka = startAgain();
        assertThat(leftover.isAlive()).isFalse();

        ProcessHandle.of(kafka.pid()).orElseThrow().destroyForcibly();
        kafka = startAgain();
        assertThat(readCommitted()).containsExactly("kept");

        try (var places = Files.list(folder)) {
            assertThat(places).containsExactly(place());
        }
    }

    private LocalKafka startAgain() {
        var log = LogFile.rotated(place().resolve("kafka.log"));
        var started = LocalKafka.start(place().resolve("kafka"), Ports.free(), log, place().resolve("kafka.process"));
        started.awaitReady();
        return started;
    }

    /** People have such folders; to Kafka a comma ends a path, and its settings are Latin-1. */
    private Path place() {
        return folder.resolve("mi carpeta, ñandú");
    }

    private void writeInATransaction(String value) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
        var settings =
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "local-test");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC.topic(), "key", value));
            producer.commitTransaction();
        }
    }

    private List<String> readCommitted() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToBeginning(List.of(TOPIC));
            return consumer.poll(Duration.ofSeconds(20)).records(TOPIC).stream()
                    .map(found -> found.value())
                    .toList();
        }
    }
}
