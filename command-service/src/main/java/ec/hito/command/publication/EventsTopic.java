package ec.hito.command.publication;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic that holds every event, kept for ever. */
final class EventsTopic {
    /** How long Kafka may be silent before a batch is given up and tried again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Well above the largest event: a request's body is at most 1 MB. */
    private static final int GREATEST_RECORD = 8 * 1024 * 1024;

    private final PublicationSettings settings;
    private volatile boolean stands;

    EventsTopic(PublicationSettings settings) {
        this.settings = settings;
    }

    /** Makes the topic unless it stands. */
    void ensure() throws InterruptedException, ExecutionException {
        if (stands) {
            return;
        }
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis() / 2))) {
            var topic = new NewTopic(settings.topic(), settings.partitions(), settings.replication())
                    .configs(Map.of(
                            TopicConfig.RETENTION_MS_CONFIG,
                            "-1",
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                            Integer.toString(GREATEST_RECORD)));
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        stands = true;
    }

    Producer<String, CloudEvent> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "hito-publication",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        GREATEST_RECORD,
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) PATIENCE.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis() / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis()),
                new StringSerializer(),
                new CloudEventSerializer());
    }
}
