package ec.hito.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ec.hito.kafka.KafkaClients;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the next publisher is told of the one before. */
class PositionTopicTest {
    private final PublicationSettings settings = TestSettings.of(Map.of());
    private final KafkaClients clients = settings.clients();
    private final PositionTopic positions = new PositionTopic(settings);
    private final Producer<String, byte[]> before = clients.producer(settings.transactionalId());

    @BeforeEach
    void begin() throws Exception {
        try (var admin = clients.admin()) {
            new PublicationTopics(settings).ensure(admin);
        }
        before.initTransactions();
    }

    @AfterEach
    void end() {
        before.close();
    }

    @Test
    void isNothingWhereNobodyPublished() throws Exception {
        assertThat(toldTheNext()).isEmpty();
    }

    @Test
    void isWhatWasCommittedLast() throws Exception {
        commit(upTo(5));
        commit(upTo(9));
        assertThat(toldTheNext()).contains(upTo(9));
    }

    @Test
    void isNothingOfATransactionThatWasOpenWhenItsPublisherVanished() throws Exception {
        commit(upTo(5));
        open(upTo(9));
        assertThat(toldTheNext()).contains(upTo(5));
    }

    @Test
    void isSaidForEachEventsTopicApart() throws Exception {
        commit(upTo(5));
        before.beginTransaction();
        before.send(new ProducerRecord<>(settings.positionTopic(), "another-topic", new byte[] {'{', '}'}));
        before.commitTransaction();
        assertThat(toldTheNext()).contains(upTo(5));
    }

    @Test
    void isFinalSinceWhoeverVanishedCanCommitNothingMore() throws Exception {
        open(upTo(9));
        assertThat(toldTheNext()).isEmpty();
        assertThatThrownBy(before::commitTransaction).matches(Failures::endTheProducer);
        assertThat(toldTheNext()).isEmpty();
    }

    private Optional<Published> toldTheNext() throws Exception {
        try (var next = clients.producer(settings.transactionalId());
                var admin = clients.admin();
                var reader = clients.reader()) {
            next.initTransactions();
            return positions.read(admin, reader);
        }
    }

    private void commit(Published published) {
        before.beginTransaction();
        before.send(positions.record(published));
        before.commitTransaction();
    }

    /** On the broker, and no more. */
    private void open(Published published) {
        before.beginTransaction();
        before.send(positions.record(published));
        before.flush();
    }

    private static Published upTo(long position) {
        return new Published(new UUID(1, 1), position, new UUID(2, position));
    }
}
