package ec.hito.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the clients of Kafka. What an operator sets goes before what is only tuned here, and behind what being exactly once rests on. */
public final class KafkaClients {
    /** How long Kafka may be silent before what was asked of it is given up, to be tried again. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Bytes; well above the largest event, since a request's body is at most 1 MB, and above the longest initiative. */
    public static final int GREATEST_RECORD = 8 * 1024 * 1024;

    /** After so long the broker ends a transaction whose producer has vanished, for the sake of those who read on. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(30);

    /**
     * Milliseconds. A transaction that begins while the broker still writes the markers of the one before is put off by it; with Kafka's own 100
     * that would be most of an event's time on its way.
     */
    private static final int MARKERS_WRITTEN = 5;

    private static final int SENT_AT_ONCE = 128 * 1024;

    private final String id;
    private final String bootstrapServers;
    private final Map<String, String> settings;

    /**
     * @param id by which the broker's logs and figures tell of them
     * @param settings an operator's, by Kafka's own names: security above all
     */
    public KafkaClients(String id, String bootstrapServers, Map<String, String> settings) {
        this.id = id;
        this.bootstrapServers = bootstrapServers;
        this.settings = settings;
    }

    public Admin admin() {
        return Admin.create(with(tuning(), Map.of()));
    }

    /** Reads what is committed. */
    public Consumer<String, byte[]> reader() {
        var fixed = Map.<String, Object>of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none");
        return new KafkaConsumer<>(with(tuning(), fixed), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Sends in transactions.
     *
     * @param transactionalId the same for all who publish the same, so that whoever begins ends what the one before had begun
     */
    public Producer<String, byte[]> producer(String transactionalId) {
        var tuning = tuning();
        tuning.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        tuning.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
        tuning.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) LONGEST_TRANSACTION.toMillis());
        tuning.put(ProducerConfig.BATCH_SIZE_CONFIG, SENT_AT_ONCE);
        tuning.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, MARKERS_WRITTEN);
        tuning.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, GREATEST_RECORD);
        var fixed = Map.<String, Object>of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all");
        return new KafkaProducer<>(with(tuning, fixed), new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> tuning() {
        var tuning = new HashMap<String, Object>();
        tuning.put(CommonClientConfigs.CLIENT_ID_CONFIG, id);
        tuning.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        tuning.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return tuning;
    }

    private Map<String, Object> with(Map<String, Object> tuning, Map<String, Object> fixed) {
        var all = new HashMap<>(tuning);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.putAll(settings);
        all.putAll(fixed);
        return all;
    }
}
