package ec.hito.eventstore.reader;

import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.RecordedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
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
    public static TrackedEventMessage<DomainEvent> ofLog(UUID epoch, RecordedEvent recorded) {
        return new GenericTrackedDomainEventMessage<>(new LogPosition(epoch, recorded.position()), ofStream(recorded));
    }

    /** What the log recorded of a message that was read from it. */
    public static RecordedEvent recorded(EventMessage<?> message) {
        return Optional.ofNullable((RecordedEvent) message.getMetaData().get(RECORDED))
                .orElseThrow(() -> new IllegalArgumentException("not read from the log: " + message));
    }
}
