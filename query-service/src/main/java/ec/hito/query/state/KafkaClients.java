package ec.hito.query.state;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the clients of Kafka. What an operator sets goes before what is only tuned here, and behind what nothing is lost by. */
final class KafkaClients {
    /** How long Kafka may be silent before what was asked of it is given up, to be tried again. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Bytes; well above the longest initiative. */
    static final int GREATEST_RECORD = 8 * 1024 * 1024;

    private final StateSettings settings;

    KafkaClients(StateSettings settings) {
        this.settings = settings;
    }

    Admin admin() {
        return Admin.create(with(tuning(), Map.of()));
    }

    /** In transactions not to be whole, but so that one whose right to publish has passed on cannot put an old state behind a newer one. */
    Producer<String, byte[]> producer() {
        var tuning = tuning();
        tuning.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        tuning.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
        tuning.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, GREATEST_RECORD);
        var fixed = Map.<String, Object>of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                settings.transactionalId(),
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all");
        return new KafkaProducer<>(with(tuning, fixed), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> tuning() {
        var tuning = new HashMap<String, Object>();
        tuning.put(CommonClientConfigs.CLIENT_ID_CONFIG, "hito-state");
        tuning.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        tuning.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return tuning;
    }

    private Map<String, Object> with(Map<String, Object> tuning, Map<String, Object> fixed) {
        var all = new HashMap<>(tuning);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        all.putAll(settings.kafka());
        all.putAll(fixed);
        return all;
    }
}
