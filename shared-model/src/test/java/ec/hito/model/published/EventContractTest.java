package ec.hito.model.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.Upcasting;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds class, stored sample, public schema and public sample of every event together. */
class EventContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<EventType> types() {
        return EventCatalog.types().stream();
    }

    /** All revisions before today's: a shape that was ever stored may be met in the log for good. */
    static Stream<EventType> olderRevisions() {
        return types().flatMap(type ->
                IntStream.range(1, type.revision()).mapToObj(revision -> new EventType(type.name(), revision)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void storedSamplesAreReadAndWrittenBackUnchanged(EventType type) {
        for (var sample : List.of("complete", "minimal")) {
            var stored = storedSample(type, sample);
            assertThat(asWritten(read(type, stored))).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsPublishedOfAStoredSampleIsThePublicSample(EventType type) {
        for (var sample : List.of("complete", "minimal")) {
            var published = Publication.of(read(type, storedSample(type, sample)));
            assertThat(published.type()).isEqualTo(Publication.typeOf(type));
            assertThat(asWritten(published.value())).isEqualTo(publicFile(type, sample + ".json"));
        }
    }

    @ParameterizedTest
    @MethodSource("olderRevisions")
    void whatWasStoredInAnOlderShapeIsReadAndPublishedAsEver(EventType older) {
        for (var sample : List.of("complete", "minimal")) {
            var newest = newest(older, storedSample(older, sample));
            assertThat(EventCatalog.types()).contains(newest.type());
            var published = Publication.of(read(newest.type(), JSON.valueToTree(newest.payload())));
            assertThat(asWritten(published.value())).isEqualTo(publicFile(older, sample + ".json"));
        }
    }

    @ParameterizedTest
    @MethodSource("olderRevisions")
    void upcastingChangesNothingButTheShape(EventType older) {
        var minimal = storedSample(older, "minimal");
        var newest = newest(older, minimal);
        assertThat(asWritten(read(newest.type(), JSON.valueToTree(newest.payload()))))
                .isEqualTo(storedSample(newest.type(), "minimal"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void publicSamplesFollowTheSchema(EventType type) {
        for (var sample : List.of("complete", "minimal")) {
            assertThat(faults(type, publicFile(type, sample + ".json"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaMissesEveryRequiredPropertyThatIsLeftOut(EventType type) {
        for (var required : schema(type).get("required")) {
            var sample = ((ObjectNode) publicFile(type, "minimal.json").deepCopy()).without(required.stringValue());
            assertThat(faults(type, sample)).as("without %s", required).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theCompleteSampleShowsEveryPropertyOfTheSchemaAndNoOther(EventType type) {
        assertSameProperties(schema(type), publicFile(type, "complete.json"), "");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertySaysWhatItMeans(EventType type) {
        assertThat(schema(type).get("title").stringValue()).contains(" / ");
        schema(type)
                .get("properties")
                .properties()
                .forEach(property -> assertThat(
                                property.getValue().path("description").stringValue(""))
                        .as(property.getKey())
                        .isNotBlank());
    }

    private static void assertSameProperties(JsonNode schema, JsonNode sample, String path) {
        assertThat(new TreeSet<>(sample.propertyNames()))
                .as("properties at /%s", path)
                .isEqualTo(new TreeSet<>(schema.get("properties").propertyNames()));
        schema.get("properties").properties().forEach(property -> {
            if (property.getValue().path("type").stringValue("").equals("object")) {
                assertSameProperties(property.getValue(), sample.get(property.getKey()), path + property.getKey());
            }
        });
    }

    private static JsonNode asWritten(Object value) {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    private static DomainEvent read(EventType type, JsonNode stored) {
        return JSON.treeToValue(stored, EventCatalog.eventOf(type).orElseThrow());
    }

    private static Upcasting.Shaped newest(EventType type, JsonNode stored) {
        return Upcasting.newest(new Upcasting.Shaped(type, JSON.convertValue(stored, new TypeReference<>() {})));
    }

    private static List<com.networknt.schema.Error> faults(EventType type, JsonNode value) {
        return SCHEMAS.getSchema(schema(type))
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode schema(EventType type) {
        return publicFile(type, "schema.json");
    }

    private static JsonNode publicFile(EventType type, String file) {
        return json("/contracts/events/%s/%s".formatted(Publication.typeOf(type), file));
    }

    private static JsonNode storedSample(EventType type, String sample) {
        return json("/stored/%s.%d/%s.json".formatted(type.name(), type.revision(), sample));
    }

    private static JsonNode json(String resource) {
        var stream = EventContractTest.class.getResourceAsStream(resource);
        assertThat(stream).as(resource).isNotNull();
        return JSON.readTree(stream);
    }
}
