package ec.hito.eventstore.writer;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.StreamId;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** An event that is about to be appended. */
record AppendedEvent(UUID id, StreamId stream, long sequence, DomainEvent event, EventMetadata metadata) {
    /** @throws IllegalArgumentException if it is of no stream, or nobody is said to have done it */
    static AppendedEvent of(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> message)) {
            throw new IllegalArgumentException("the log takes only events of a stream: " + event);
        }
        var metadata = Optional.ofNullable((EventMetadata) message.getMetaData().get(LogMessages.METADATA))
                .orElseThrow(() -> new IllegalArgumentException("nobody is said to have done this: " + message));
        return new AppendedEvent(
                UUID.fromString(message.getIdentifier()),
                new StreamId(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                (DomainEvent) message.getPayload(),
                metadata);
    }
}
