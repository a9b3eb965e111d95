package ec.hito.command.shell;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.StreamId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Streams as they are loaded and appended to. Appending is done at the end of the unit of work, all of it at once. */
final class Streams {
    /**
     * A stream, folded.
     *
     * @param version sequence of its last event, -1 if there is none
     */
    record Loaded<S>(S state, long version) {}

    private final EventStore store;

    Streams(EventStore store) {
        this.store = store;
    }

    <S> Loaded<S> load(StreamId stream, StreamKind<?, ?, S> kind) {
        var state = kind.initial();
        var version = -1L;
        for (var events = store.readEvents(stream.value()); events.hasNext(); ) {
            var message = events.next();
            state = kind.evolve(state, (DomainEvent) message.getPayload());
            version = message.getSequenceNumber();
        }
        return new Loaded<>(state, version);
    }

    /** @param cause the command whose recorded meta-data the events take over */
    void append(StreamId stream, long version, List<? extends DomainEvent> events, CommandMessage<?> cause) {
        var recorded = cause.getMetaData().subset(LogMessages.METADATA);
        var messages = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(stream.category(), stream.value(), ++version, event, recorded));
        }
        store.publish(messages);
    }
}
