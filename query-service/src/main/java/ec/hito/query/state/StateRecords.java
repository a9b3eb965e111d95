package ec.hito.query.state;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/** A state as a record of its topic: a CloudEvent that says of which position it is. */
final class StateRecords {
    private final StateSettings settings;
    private final JsonMapper json;

    StateRecords(StateSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** @param simulated whether nothing of it ever happened */
    ProducerRecord<String, byte[]> of(State state, boolean simulated) {
        var type = state.topic().code() + ".v1";
        var moment = state.moment();
        var cloudEvent = CloudEventBuilder.v1()
                .withId("%s/%d/%s".formatted(state.key(), moment.position(), moment.asOf()))
                .withType("ec.hito.state." + type)
                .withSource(settings.source())
                .withSubject(state.key())
                .withTime(state.readAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withDataSchema(URI.create(settings.contracts() + "/state/" + type + "/schema.json"))
                .withData(json.writeValueAsBytes(state.value()))
                .withExtension("hitoposition", Long.toString(moment.position()));
        if (simulated) {
            cloudEvent.withExtension("hitosimulated", "true");
        }
        return KafkaMessageFactory.createWriter(settings.topic(state.topic()), state.key())
                .writeBinary(cloudEvent.build());
    }
}
