package ec.hito.bench.soak.log;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.writer.AppendReceipt;
import ec.hito.eventstore.writer.Claim;
import ec.hito.eventstore.writer.ClaimPolicy;
import ec.hito.eventstore.writer.ClaimTaken;
import ec.hito.eventstore.writer.IdempotencyKey;
import ec.hito.eventstore.writer.KeyUsed;
import ec.hito.eventstore.writer.LogOverloaded;
import ec.hito.eventstore.writer.LogStorageEngine;
import ec.hito.eventstore.writer.UnknownOutcome;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.model.stored.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Appends one thing after the other: to streams of its own, to streams that all callers fight for, with claims and with keys. */
final class Caller {
    static final ClaimPolicy CLAIMS = event -> event instanceof SecretariatRegistered registered
            ? List.of(new Claim("name", registered.name()))
            : List.of();

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final EventMetadata METADATA =
            new EventMetadata(new Actor("soak", Role.PLANNING, null), new UUID(0, 1), null, false);
    private static final int SHARED_STREAMS = 8;
    private static final int NAMES = 1000;
    private static final int KEYS = 10_000;

    private final LogStorageEngine engine;
    private final EventLog log;
    private final Acknowledgements acknowledged;
    private final SplittableRandom random;

    Caller(LogStorageEngine engine, EventLog log, Acknowledgements acknowledged, SplittableRandom random) {
        this.engine = engine;
        this.log = log;
        this.acknowledged = acknowledged;
        this.random = random;
    }

    void appendForEver() {
        while (true) {
            try {
                appendSomething();
            } catch (ConcurrencyException | AggregateStreamCreationException | ClaimTaken | KeyUsed lost) {
                LOG.trace("lost", lost);
            } catch (UnknownOutcome | LogOverloaded | EventStoreException | DataAccessException away) {
                LOG.debug("the database is away", away);
            }
        }
    }

    private void appendSomething() {
        switch (random.nextInt(4)) {
            case 0 -> append(started(new InitiativeId(UUID.randomUUID()), 0, 1 + random.nextInt(3)), null);
            case 1 -> append(started(new InitiativeId(UUID.randomUUID()), 0, 1), key());
            case 2 -> {
                var shared = new InitiativeId(new UUID(1, random.nextInt(SHARED_STREAMS)));
                append(started(shared, log.lastSequence(StreamId.of(shared)).orElse(-1) + 1, 1), null);
            }
            default -> append(List.of(message(registration(), 0)), null);
        }
    }

    private List<GenericDomainEventMessage<DomainEvent>> started(InitiativeId id, long first, int events) {
        return IntStream.range(0, events)
                .mapToObj(more -> message(new InitiativeStarted(id, DAY), first + more))
                .toList();
    }

    private SecretariatRegistered registration() {
        var code = new SecretariatCode("s" + UUID.randomUUID());
        return new SecretariatRegistered(code, "name " + random.nextInt(NAMES), List.of(), DAY);
    }

    private IdempotencyKey key() {
        return new IdempotencyKey("soak", "key " + random.nextInt(KEYS), "hash");
    }

    private static GenericDomainEventMessage<DomainEvent> message(DomainEvent event, long sequence) {
        var stream = event.streamId();
        return new GenericDomainEventMessage<>(
                stream.category(), stream.value(), sequence, event, Map.of(LogMessages.METADATA, METADATA));
    }

    private void append(List<GenericDomainEventMessage<DomainEvent>> events, @Nullable IdempotencyKey key) {
        var command = GenericCommandMessage.asCommandMessage(this)
                .withMetaData(Map.of(AppendReceipt.KEY, new AppendReceipt(key)));
        var unit = DefaultUnitOfWork.startAndGet(command);
        try {
            engine.appendEvents(events);
        } finally {
            unit.rollback();
        }
        acknowledged.add(events);
    }
}
