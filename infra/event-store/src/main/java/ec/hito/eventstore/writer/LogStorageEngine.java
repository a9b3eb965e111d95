package ec.hito.eventstore.writer;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.writer.AppendOutcome.Appended;
import ec.hito.eventstore.writer.AppendOutcome.ClaimHeld;
import ec.hito.eventstore.writer.AppendOutcome.KeyKnown;
import ec.hito.eventstore.writer.AppendOutcome.StreamMovedOn;
import ec.hito.model.stored.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The event log as Axon's storage engine. An append is one call, durable when it returns, so the command bus needs no transaction
 * and nothing may follow it that can fail.
 */
public final class LogStorageEngine implements EventStorageEngine, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GroupAppender appender;
    private final ClaimPolicy policy;
    private final EventLog log;
    private final EventLogSource source;
    private final SnapshotTable snapshots;

    /**
     * @param data connections that commit each statement by themselves
     * @param policy what is unique
     */
    public LogStorageEngine(DataSource data, ClaimPolicy policy, EventLog log, EventLogSource source) {
        this(data, policy, log, source, PATIENCE);
    }

    /**
     * As {@link #LogStorageEngine(DataSource, ClaimPolicy, EventLog, EventLogSource)}.
     *
     * @param patience how long an append whose answer was lost is asked for, before it counts as unknown
     */
    public LogStorageEngine(
            DataSource data, ClaimPolicy policy, EventLog log, EventLogSource source, Duration patience) {
        this.appender = new GroupAppender(data, patience);
        this.policy = policy;
        this.log = log;
        this.source = source;
        this.snapshots = new SnapshotTable(data, Jackson3Serializer.builder().build());
    }

    /**
     * @throws AggregateStreamCreationException if a stream that was to begin exists already
     * @throws ConcurrencyException if a stream has moved on
     * @throws ClaimTaken if a claim is held
     * @throws KeyUsed if the command's idempotency key was used before
     * @throws LogOverloaded if too many are waiting to append
     * @throws LogFull if the database's disk is full
     * @throws UnknownOutcome if the database went away in the middle and did not come back in time
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var appended = events.stream().map(AppendedEvent::of).toList();
        var receipt = receipt();
        var request = receipt.flatMap(AppendReceipt::remembered).orElse(null);
        var position = positionOf(appender.append(Append.of(appended, policy, request)), appended);
        receipt.ifPresent(it -> it.appendedUpTo(position));
    }

    private static Optional<AppendReceipt> receipt() {
        return CurrentUnitOfWork.map(
                        unit -> unit.root().getMessage().getMetaData().get(AppendReceipt.KEY))
                .map(AppendReceipt.class::cast);
    }

    private static long positionOf(AppendOutcome outcome, List<AppendedEvent> events) {
        return switch (outcome) {
            case Appended appended -> appended.position();
            case StreamMovedOn moved -> throw movedOn(moved.stream(), events);
            case ClaimHeld held -> throw new ClaimTaken(held.claim(), held.holder());
            case KeyKnown known -> throw new KeyUsed(known.first());
        };
    }

    private static RuntimeException movedOn(StreamId stream, List<AppendedEvent> events) {
        var begins = events.stream().anyMatch(event -> event.stream().equals(stream) && event.sequence() == 0);
        return begins
                ? new AggregateStreamCreationException("the stream %s exists already".formatted(stream))
                : new ConcurrencyException("the stream %s has moved on".formatted(stream));
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

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return snapshots.read(stream);
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

    /** Appends what is waiting, and nothing more. */
    @Override
    public void close() {
        appender.close();
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
