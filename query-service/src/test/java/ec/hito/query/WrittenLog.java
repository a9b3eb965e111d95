package ec.hito.query;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.writer.LogStorageEngine;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.Role;
import ec.hito.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The event log that the service follows, to which something else appends. */
final class WrittenLog implements AutoCloseable {
    private static final EventMetadata BY_PLANNING =
            new EventMetadata(new Actor("someone", Role.PLANNING, null), UUID.randomUUID(), null, false);

    private final EventLog log;
    private final LogStorageEngine engine;

    WrittenLog(TestDatabase database, EventLog log, EventLogSource source) {
        this.log = log;
        this.engine = new LogStorageEngine(database.dataSource("hito_command"), _ -> List.of(), log, source);
    }

    void append(DomainEvent event) {
        var sequence = log.lastSequence(event.streamId()).orElse(-1) + 1;
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                event.streamId().category(),
                event.streamId().value(),
                sequence,
                event,
                MetaData.from(Map.of(LogMessages.METADATA, BY_PLANNING)))));
    }

    @Override
    public void close() {
        engine.close();
    }
}
