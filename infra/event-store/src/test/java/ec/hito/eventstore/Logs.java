package ec.hito.eventstore;

import static ec.hito.testing.Patience.PATIENCE;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogTail;
import ec.hito.eventstore.writer.Claim;
import ec.hito.eventstore.writer.ClaimPolicy;
import ec.hito.eventstore.writer.LogStorageEngine;
import ec.hito.model.InitiativeId;
import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.InitiativeStarted;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.SecretariatRegistered;
import ec.hito.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event log on a database of its own, as the services have it. */
final class Logs implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    static final EventMetadata METADATA = new EventMetadata(
            new Actor("someone", Role.SECRETARIAT, new SecretariatCode("salud")), UUID.randomUUID(), null, false);
    private static final ClaimPolicy NAMES = event -> switch (event) {
        case SecretariatRegistered registered -> List.of(new Claim("name", registered.name()));
        default -> List.of();
    };

    final TestDatabase database;
    final EventLogSchema schema;
    final EventLog log;
    final LogTail tail;
    final EventLogSource source;
    final LogStorageEngine engine;

    Logs() {
        this(EmptyLog.create(), PATIENCE);
    }

    /** The log that stands in the database, or a new one. */
    Logs(TestDatabase database) {
        this(database, PATIENCE);
    }

    /** @param patience how long an append whose answer was lost is asked for */
    Logs(TestDatabase database, Duration patience) {
        this(new EmptyLog(database, EventLogSchema.migrated(database.dataSource("hito_owner"))), patience);
    }

    private Logs(EmptyLog stored, Duration patience) {
        database = stored.database();
        schema = stored.schema();
        log = new EventLog(database.dataSource("hito_query"), schema);
        tail = new LogTail(database.jdbcUrl(), "hito_query", "");
        source = new EventLogSource(log, tail, 10);
        engine = new LogStorageEngine(database.dataSource("hito_command"), NAMES, log, source, patience);
    }

    void append(DomainEvent event, long sequence) {
        engine.appendEvents(List.of(message(event, sequence)));
    }

    /** Appends {@code count} events to a new stream, in one append. */
    InitiativeId appendNew(int count) {
        var id = new InitiativeId(UUID.randomUUID());
        engine.appendEvents(IntStream.range(0, count)
                .mapToObj(sequence -> message(
                        sequence == 0 ? new InitiativeEndorsed(id, DAY) : new InitiativeStarted(id, DAY), sequence))
                .toList());
        return id;
    }

    /** What an operator does after a restore. */
    UUID beginEpoch() {
        return JdbcClient.create(database.dataSource("hito_owner"))
                .sql("select epoch from event_log.begin_epoch()")
                .query(UUID.class)
                .single();
    }

    static DomainEventMessage<?> message(DomainEvent event, long sequence) {
        return new GenericDomainEventMessage<>(
                event.streamId().category(),
                event.streamId().value(),
                sequence,
                event,
                MetaData.from(Map.of(LogMessages.METADATA, METADATA)));
    }

    static SecretariatRegistered secretariat(String code, String name) {
        return new SecretariatRegistered(new SecretariatCode(code), name, List.of(), DAY);
    }

    @Override
    public void close() {
        engine.close();
        tail.close();
    }
}
