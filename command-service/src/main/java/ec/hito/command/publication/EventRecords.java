package ec.hito.command.publication;

import ec.hito.eventstore.EventJson;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.published.Disclosure;
import ec.hito.model.stored.RecordedEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event of the log as a record of the events topic: a CloudEvent whose key is the stream, so that its order is kept. */
final class EventRecords {
    private final PublicationSettings settings;
    private final Disclosure disclosure;

    /** Addresses of schemas, by their paths: there are few, and every event names one. */
    private final Map<String, URI> schemas = new HashMap<>();

    /** @param log what came before an event, asked for only where that was not published here already */
    EventRecords(PublicationSettings settings, EventLog log) {
        this.settings = settings;
        this.disclosure = new Disclosure(log::streamBefore);
    }

    /** To be called in the order of the log. */
    ProducerRecord<String, byte[]> of(RecordedEvent recorded) {
        return KafkaMessageFactory.createWriter(
                        settings.topic(), recorded.streamId().value())
                .writeBinary(cloudEvent(recorded));
    }

    private CloudEvent cloudEvent(RecordedEvent recorded) {
        var published = disclosure.of(recorded);
        var cloudEvent = CloudEventBuilder.v1()
                .withId(recorded.id().toString())
                .withType(published.cloudEventType())
                .withSource(settings.source())
                .withSubject(recorded.streamId().value())
                .withTime(recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withDataSchema(schemas.computeIfAbsent(published.schemaPath(), this::schema))
                .withData(EventJson.writeBytes(published.value()))
                .withExtension("hitoposition", Long.toString(recorded.position()))
                .withExtension("hitosequence", Long.toString(recorded.sequence()));
        if (recorded.metadata().simulated()) {
            cloudEvent.withExtension("hitosimulated", "true");
        }
        return cloudEvent.build();
    }

    private URI schema(String path) {
        return URI.create(settings.contracts() + "/" + path);
    }
}
