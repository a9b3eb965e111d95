package ec.hito.eventstore;

import static ec.hito.eventstore.Logs.DAY;
import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.model.InitiativeId;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.StreamId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What Axon's own tests expect of a storage engine, beyond appending and following. */
class AxonBehaviourTest {
    private final Logs logs = new Logs();

    @AfterEach
    void close() {
        logs.close();
    }

    @Nested
    class AStream {
        private final String stream = StreamId.of(logs.appendNew(5)).value();

        @Test
        void isReadInItsOrderFromAnySequence() {
            assertThat(logs.engine.readEvents(stream).asStream())
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactly(0L, 1L, 2L, 3L, 4L);
            assertThat(logs.engine.readEvents(stream, 3).asStream())
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactly(3L, 4L);
            assertThat(logs.engine.readEvents(stream, 5).hasNext()).isFalse();
        }

        @Test
        void knowsItsLastSequenceNumber() {
            assertThat(logs.engine.lastSequenceNumberFor(stream)).contains(4L);
            assertThat(logs.engine.lastSequenceNumberFor("initiative-unknown")).isEmpty();
        }

        @Test
        void thatNobodyBeganIsEmpty() {
            assertThat(logs.engine.readEvents("initiative-unknown").hasNext()).isFalse();
        }
    }

    @Nested
    class TheWholeLog {
        @Test
        void isReadFromTheTailOrFromAToken() {
            logs.appendNew(3);
            var token = logs.engine.createHeadToken();
            logs.appendNew(2);
            assertThat(positions(logs.engine.readEvents(null, false).toList())).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(positions(logs.engine.readEvents(token, false).toList())).containsExactly(4L, 5L);
        }

        @Test
        void isReadFromAnInstantOn() {
            logs.appendNew(3);
            var later = logs.log.after(0, 10).getLast().recordedAt().plusMillis(1);
            assertThat(logs.engine.readEvents(logs.engine.createTokenAt(later), false))
                    .isEmpty();
        }

        private List<Long> positions(List<? extends TrackedEventMessage<?>> messages) {
            return messages.stream()
                    .map(message -> LogMessages.recorded(message).position())
                    .toList();
        }
    }

    @Nested
    class ASnapshot {
        private final InitiativeId id = logs.appendNew(4);
        private final String stream = StreamId.of(id).value();

        @Test
        void isReadBackAsItWasStored() {
            var stored = snapshot(2);
            logs.engine.storeSnapshot(stored);
            assertThat(logs.engine.readSnapshot(stream)).hasValueSatisfying(read -> {
                assertThat(read.getPayload()).isEqualTo(stored.getPayload());
                assertThat(read.getSequenceNumber()).isEqualTo(2);
                assertThat(read.getType()).isEqualTo("initiative");
                assertThat(read.getIdentifier()).isEqualTo(stored.getIdentifier());
            });
        }

        @Test
        void isReplacedByANewerOneOnly() {
            for (var sequence : List.of(0, 1, 3, 2)) {
                logs.engine.storeSnapshot(snapshot(sequence));
            }
            assertThat(logs.engine.readSnapshot(stream))
                    .hasValueSatisfying(
                            read -> assertThat(read.getSequenceNumber()).isEqualTo(3));
        }

        @Test
        void standsInTheEventStoreForTheEventsUpToIt() {
            logs.engine.storeSnapshot(snapshot(2));
            var store = EmbeddedEventStore.builder().storageEngine(logs.engine).build();
            assertThat(store.readEvents(stream).asStream())
                    .extracting(DomainEventMessage::getSequenceNumber)
                    .containsExactly(2L, 3L);
            store.shutDown();
        }

        private DomainEventMessage<State> snapshot(long sequence) {
            return new GenericDomainEventMessage<>("initiative", stream, sequence, new State("as of " + sequence));
        }
    }

    /** What an aggregate might keep. */
    record State(String words) {}

    @Nested
    class AStockProcessor {
        private final List<Long> handled = new CopyOnWriteArrayList<>();
        private final PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("stock")
                .messageSource(logs.source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .eventHandlerInvoker(new Recorder())
                .initialToken(source -> source.createTailToken())
                .initialSegmentCount(1)
                .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(Executors.newSingleThreadScheduledExecutor())
                .build();

        @AfterEach
        void stop() {
            processor.shutDown();
        }

        @Test
        void isResetAndReplaysTheLog() {
            logs.appendNew(6);
            processor.start();
            await().until(() -> handled.size() == 6);
            processor.shutDown();
            processor.resetTokens();
            processor.start();
            logs.append(new InitiativeStarted(new InitiativeId(UUID.randomUUID()), DAY), 0);
            await().until(() -> handled.size() == 13);
            assertThat(handled.subList(6, 13))
                    .isEqualTo(LongStream.rangeClosed(1, 7).boxed().toList());
        }

        @Test
        void isSetToTheTokenOfAnInstant() {
            logs.appendNew(6);
            var later = logs.log.after(0, 10).getLast().recordedAt().plusMillis(1);
            processor.start();
            await().until(() -> handled.size() == 6);
            processor.shutDown();
            processor.resetTokens(source -> source.createTokenAt(later));
            processor.start();
            logs.append(new InitiativeStarted(new InitiativeId(UUID.randomUUID()), DAY), 0);
            await().until(() -> handled.contains(7L));
            assertThat(handled).hasSize(7);
        }

        private final class Recorder implements EventHandlerInvoker {
            @Override
            public boolean canHandle(EventMessage<?> message, Segment segment) {
                return true;
            }

            @Override
            public void handle(EventMessage<?> message, Segment segment) {
                handled.add(LogMessages.recorded(message).position());
            }

            @Override
            public boolean supportsReset() {
                return true;
            }
        }
    }
}
