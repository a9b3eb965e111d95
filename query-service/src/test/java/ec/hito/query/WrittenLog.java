package ec.hito.query;

import static ec.hito.testing.Patience.await;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.writer.LogStorageEngine;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.StreamId;
import ec.hito.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The event log that the service follows, to which something else appends. */
final class WrittenLog implements AutoCloseable {
    private static final EventMetadata BY_PLANNING =
            new EventMetadata(new Actor("someone", Role.PLANNING, null), UUID.randomUUID(), null, false);

    private final TestDatabase database;
    private final EventLog log;
    private final LogStorageEngine engine;

    WrittenLog(TestDatabase database, EventLog log, EventLogSource source) {
        this.database = database;
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

    /** Progress of an initiative on record, as no version of command-service writes it. */
    void appendUndecodable(InitiativeStory story) {
        JdbcClient.create(database.dataSource("hito_owner"))
                .sql("""
                    with head as (update event_log.head set position = position + 1 returning position, recorded_at)
                    insert into event_log.event (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at,
                        payload, metadata)
                    select head.position, e.stream_id, e.sequence + 1, gen_random_uuid(), 'initiative.progress-recorded', 2,
                        e.effective_on, head.recorded_at, '{"percent": "mucho\\u0000"}', e.metadata
                    from head, event_log.event e
                    where e.stream_id = :stream and e.sequence = :last
                    """)
                .param("stream", StreamId.of(story.id()).value())
                .param("last", story.events().size() - 1)
                .update();
    }

    /** Returns once the service answers with all that is in the log. */
    void awaitReadBy(MockMvcTester service) {
        var head = log.head().position();
        await().until(() -> service.get()
                        .uri("/api/v1/initiatives?limit=1&minPosition=" + head)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200);
    }

    @Override
    public void close() {
        engine.close();
    }
}
