package ec.hito.command.publication;

import ec.hito.kafka.WholeTopic;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how far the events topic reaches, under its name, in a topic that is written in the same transactions. */
final class PositionTopic {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublicationSettings settings;

    PositionTopic(PublicationSettings settings) {
        this.settings = settings;
    }

    ProducerRecord<String, byte[]> record(Published published) {
        return new ProducerRecord<>(settings.positionTopic(), settings.topic(), JSON.writeValueAsBytes(published));
    }

    /**
     * The last position that was committed; empty if there never was one. To be called only after {@code initTransactions}: from then on no
     * transaction of an earlier publisher is open. The topic is read as a whole: what lies behind somebody else's open transaction may
     * be the position that counts.
     *
     * @param reader of what is committed; it is assigned anew
     */
    Optional<Published> read(Admin admin, Consumer<String, byte[]> reader)
            throws InterruptedException, ExecutionException {
        var last = new AtomicReference<byte @Nullable []>();
        WholeTopic.read(admin, reader, settings.positionTopic(), record -> {
            if (settings.topic().equals(record.key())) {
                last.set(record.value());
            }
        });
        return Optional.ofNullable(last.get()).map(this::decoded);
    }

    private Published decoded(byte[] value) {
        try {
            return JSON.readValue(value, Published.class);
        } catch (JacksonException e) {
            throw new PublicationRefused("the last record of %s for %s is not one of Hito's: %s"
                    .formatted(settings.positionTopic(), settings.topic(), e.getOriginalMessage()));
        }
    }
}
