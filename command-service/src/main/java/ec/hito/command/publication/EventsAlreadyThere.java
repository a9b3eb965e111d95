package ec.hito.command.publication;

import ec.hito.kafka.WholeTopic;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which events stand on a topic whose position is not known: it was filled before positions were kept, or they were lost. Read once.
 * Those who published then sent a batch to all partitions at once; if they were killed, some may have got theirs and others not.
 */
final class EventsAlreadyThere {
    /** As many events as they ever had under way. */
    static final int BATCH = 500;

    private final BitSet positions = new BitSet();
    private @Nullable ConsumerRecord<String, byte[]> last;

    private EventsAlreadyThere() {}

    /** @param reader of what is committed; it is assigned anew */
    static EventsAlreadyThere on(String topic, Admin admin, Consumer<String, byte[]> reader)
            throws InterruptedException, ExecutionException {
        var there = new EventsAlreadyThere();
        WholeTopic.read(admin, reader, topic, there::note);
        return there;
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        var position = position(record);
        positions.set(position);
        if (position == positions.length() - 1) {
            last = record;
        }
    }

    private static int position(ConsumerRecord<String, byte[]> record) {
        return Integer.parseInt(header(record, "ce_hitoposition"));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new PublicationRefused(
                    "a record of %s has no %s: the topic is not one of Hito's".formatted(record.topic(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /**
     * Up to which event they reach; empty where there is none.
     *
     * @param epoch taken to be theirs
     */
    Optional<Published> furthest(UUID epoch) {
        return Optional.ofNullable(last)
                .map(record -> new Published(epoch, position(record), UUID.fromString(header(record, "ce_id"))));
    }

    /** Whether an event before the furthest is missing since its batch was never finished. */
    boolean lacks(long position) {
        return !positions.get(Math.toIntExact(position));
    }
}
