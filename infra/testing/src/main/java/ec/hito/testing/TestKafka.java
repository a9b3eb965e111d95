package ec.hito.testing;

import ec.hito.local.kafka.LocalKafka;
import ec.hito.local.process.LogFile;
import ec.hito.local.process.Ports;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.testcontainers.kafka.KafkaContainer;

/** The one broker of this test JVM, started by the first that asks for it. It makes no topics by itself. */
public final class TestKafka {
    private static final String IMAGE = "apache/kafka-native:4.2.1";

    private TestKafka() {}

    /** What a client takes as {@code bootstrap.servers}. */
    public static String bootstrapServers() {
        return Server.ADDRESS;
    }

    /**
     * Returns once a broker that has just started can take part in a transaction. It makes its own topics for the first one, which may take
     * longer than a service that would try again has patience for.
     */
    public static void awaitTransactions(String bootstrapServers) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrapServers,
                "transactional.id",
                "await-transactions",
                "max.block.ms",
                Patience.PATIENCE.toMillis());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
        }
    }

    /** Initialised, and so started, on first use. */
    private static final class Server {
        static final String ADDRESS = Docker.answers() ? container() : process();

        // The container lives as long as the JVM; Testcontainers removes it then.
        @SuppressWarnings("resource")
        private static String container() {
            var container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            container.start();
            awaitTransactions(container.getBootstrapServers());
            return container.getBootstrapServers();
        }

        private static String process() {
            var folder = Guard.folder("kafka");
            var log = LogFile.rotated(folder.resolve("kafka.log"));
            var kafka = LocalKafka.start(folder, Ports.free(), log, folder.resolve("kafka.process"));
            Guard.watch(folder, kafka.pid());
            kafka.awaitReady();
            awaitTransactions(kafka.bootstrapServers());
            return kafka.bootstrapServers();
        }
    }
}
