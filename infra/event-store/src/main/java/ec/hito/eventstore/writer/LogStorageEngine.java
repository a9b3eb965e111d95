package ec.hito.eventstore.writer;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.model.stored.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The event log as Axon's storage engine. An append is one call, durable when it returns, so the command bus needs no transaction
 * and nothing may follow it that can fail.
 */
public final class LogStorageEngine implements EventStorageEngine {
    private final LogAppender appender;
    private final EventLog log;
    private final EventLogSource source;

    public LogStorageEngine(LogAppender appender, EventLog log, EventLogSource source) {
        this.appender = appender;
        this.log = log;
        this.source = source;
    }

    /**
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException if a stream that was to begin exists already
     * @throws org.axonframework.modelling.command.ConcurrencyException if a stream has moved on
     * @throws ClaimTaken if a claim is held
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var position = appender.append(events.stream()
                .map(event -> AppendedEvent.of((DomainEventMessage<?>) event))
                .toList());
        receipt().ifPresent(receipt -> receipt.appendedUpTo(position));
    }

    private static Optional<AppendReceipt> receipt() {
        return CurrentUnitOfWork.map(
                        unit -> unit.root().getMessage().getMetaData().get(AppendReceipt.KEY))
                .map(AppendReceipt.class::cast);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(
                log.stream(new StreamId(stream), firstSequence).stream().map(LogMessages::ofStream));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        var sequence = log.lastSequence(new StreamId(stream));
        return sequence.isPresent() ? Optional.of(sequence.getAsLong()) : Optional.empty();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        var stream = source.openStream(token);
        return StreamSupport.stream(new UpToHead(stream, source), false).onClose(stream::close);
    }

    /** Streams are short enough to be read whole; nothing stores a snapshot yet. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the event log keeps no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public LogPosition createTailToken() {
        return source.createTailToken();
    }

    @Override
    public LogPosition createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public LogPosition createTokenAt(Instant instant) {
        return source.createTokenAt(instant);
    }

    /** Ends where the log ends, instead of waiting for more. */
    private static final class UpToHead extends AbstractSpliterator<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final EventLogSource source;

        UpToHead(BlockingStream<TrackedEventMessage<?>> stream, EventLogSource source) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.stream = stream;
            this.source = source;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
            if (!stream.hasNextAvailable()) {
                source.unreadable().ifPresent(event -> {
                    throw event;
                });
                return false;
            }
            try {
                action.accept(Objects.requireNonNull(stream.nextAvailable()));
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
