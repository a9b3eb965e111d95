package ec.hito.eventstore;

import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.Upcasting;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events are written in the log: plain JSON, properties in the order of the record, numbers as they were given. */
public final class EventJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EventJson() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** As {@link #write}, in UTF-8. */
    public static byte[] writeBytes(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /**
     * @param payload as it stands in the log, in UTF-8
     * @throws UnknownEventType if this version of Hito does not know the type or its revision
     */
    public static DomainEvent readEvent(EventType type, byte[] payload) {
        return Upcasting.isOld(type) ? readOld(type, payload) : readNewest(type, payload);
    }

    private static DomainEvent readOld(EventType type, byte[] payload) {
        var newest = Upcasting.newest(new Upcasting.Shaped(type, JSON.readValue(payload, new TypeReference<>() {})));
        return readNewest(newest.type(), writeBytes(newest.payload()));
    }

    private static DomainEvent readNewest(EventType type, byte[] payload) {
        var event = EventCatalog.eventOf(type).orElseThrow(() -> new UnknownEventType(type));
        return JSON.readValue(payload, event);
    }

    /** @param metadata as they stand in the log, in UTF-8 */
    public static EventMetadata readMetadata(byte[] metadata) {
        return JSON.readValue(metadata, EventMetadata.class);
    }
}
