package ec.hito.eventstore.writer;

import ec.hito.eventstore.reader.LogMessages;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.StreamId;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;

/** An event that is about to be appended. */
record AppendedEvent(UUID id, StreamId stream, long sequence, DomainEvent event, EventMetadata metadata) {
    static AppendedEvent of(DomainEventMessage<?> message) {
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
