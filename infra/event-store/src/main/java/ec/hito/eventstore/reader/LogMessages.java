package ec.hito.eventstore.reader;

import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.LoggedEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.UnreadableEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** Recorded events as Axon's messages, and back. */
public final class LogMessages {
    /** Under this key of its meta-data a message to be appended carries its {@link EventMetadata}. */
    public static final String METADATA = "metadata";

    private static final String RECORDED = "recorded";

    private LogMessages() {}

    /** The event as a message of its stream. */
    public static GenericDomainEventMessage<DomainEvent> ofStream(RecordedEvent recorded) {
        return new GenericDomainEventMessage<>(
                recorded.streamId().category(),
                recorded.streamId().value(),
                recorded.sequence(),
                recorded.event(),
                MetaData.from(Map.of(METADATA, recorded.metadata(), RECORDED, recorded)),
                recorded.id().toString(),
                recorded.recordedAt());
    }

    /** The event as a message of the whole log. */
    public static TrackedEventMessage<?> ofLog(UUID epoch, LoggedEvent logged) {
        var place = new LogPosition(epoch, logged.position());
        return switch (logged) {
            case RecordedEvent recorded -> new GenericTrackedDomainEventMessage<>(place, ofStream(recorded));
            case UnreadableEvent unreadable ->
                new GenericTrackedEventMessage<>(place, GenericEventMessage.asEventMessage(unreadable));
        };
    }

    /** What the log holds of a message that was read from it. */
    public static LoggedEvent logged(EventMessage<?> message) {
        return message.getPayload() instanceof UnreadableEvent unreadable ? unreadable : recorded(message);
    }

    /**
     * What the log recorded of a message that was read from it.
     *
     * @throws IllegalStateException if it cannot be decoded
     */
    public static RecordedEvent recorded(EventMessage<?> message) {
        if (message.getPayload() instanceof UnreadableEvent unreadable) {
            throw new IllegalStateException("%s at position %d cannot be decoded: %s"
                    .formatted(unreadable.type(), unreadable.position(), unreadable.failure()));
        }
        return Optional.ofNullable((RecordedEvent) message.getMetaData().get(RECORDED))
                .orElseThrow(() -> new IllegalArgumentException("not read from the log: " + message));
    }
}
