package ec.hito.model.published;

import static ec.hito.model.published.Contracts.JSON;
import static ec.hito.model.published.Contracts.SAMPLES;
import static ec.hito.model.published.Contracts.faults;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SecretariatCode;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.EventType;
import ec.hito.model.stored.InitiativeEndorsed;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.Role;
import ec.hito.model.stored.Upcasting;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds class, stored sample, public schema and public sample of every event together. */
class EventContractTest {
    static Stream<String> publicTypes() {
        return Publication.types().stream();
    }

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
        for (var sample : SAMPLES) {
            var stored = storedSample(type, sample);
            assertThat(asWritten(read(type, stored))).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsPublishedOfAStoredSampleIsThePublicSample(EventType type) {
        for (var sample : SAMPLES) {
            var published = published(read(type, storedSample(type, sample)), sample);
            assertThat(published.type()).isEqualTo(Publication.typeOf(type));
            assertThat(asWritten(published.value())).isEqualTo(Contracts.sample(published.type(), sample));
        }
    }

    /** Only the complete sample of an endorsement tells of what was held back before. */
    private static PublishedEvent published(DomainEvent event, String sample) {
        return event instanceof InitiativeEndorsed endorsed && sample.equals("complete")
                ? Publication.of(endorsed, List.of(proposed()))
                : Publication.of(event);
    }

    private static RecordedEvent proposed() {
        var type = new EventType("initiative.registered", 1);
        var event = read(type, storedSample(type, "minimal"));
        var actor = new Actor("someone", Role.SECRETARIAT, new SecretariatCode("salud"));
        var id = UUID.fromString("0197a000-0000-7000-8000-00000000e001");
        return new RecordedEvent(
                id,
                42,
                event.streamId(),
                0,
                Instant.parse("2026-02-28T14:00:00Z"),
                event,
                new EventMetadata(actor, id, null, false));
    }

    @Test
    void whatTakesThePlaceOfAnEventIsAsItsSamplesShow() {
        var proposal = new Withheld(Withheld.PROPOSAL, LocalDate.of(2024, 3, 31));
        assertThat(asWritten(proposal)).isEqualTo(Contracts.sample(Publication.WITHHELD, "complete"));
        var evidence = new Withheld(Withheld.UNRELEASED_EVIDENCE, LocalDate.of(2026, 2, 28));
        assertThat(asWritten(evidence)).isEqualTo(Contracts.sample(Publication.WITHHELD, "minimal"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothingLeavesThatTheSchemaDoesNotName(EventType type) {
        var value = Publication.of(read(type, storedSample(type, "complete"))).value();
        assertNamed(value.getClass(), schema(type), "");
    }

    /** A component that is added to what is stored is published only by being added to the schema too. */
    private static void assertNamed(Class<?> written, JsonNode schema, String path) {
        for (var component : written.getRecordComponents()) {
            var property = schema.path("properties").path(component.getName());
            var place = path + "/" + component.getName();
            assertThat(property.isObject()).as("%s in the schema", place).isTrue();
            if (property.has("properties")) {
                assertNamed(component.getType(), property, place);
            } else if (property.path("items").has("properties")) {
                assertNamed(element(component), property.get("items"), place);
            }
        }
    }

    private static Class<?> element(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    @ParameterizedTest
    @MethodSource("olderRevisions")
    void whatWasStoredInAnOlderShapeIsReadAndPublishedAsEver(EventType older) {
        for (var sample : SAMPLES) {
            var newest = newest(older, storedSample(older, sample));
            assertThat(EventCatalog.types()).contains(newest.type());
            var published = Publication.of(read(newest.type(), JSON.valueToTree(newest.payload())));
            assertThat(asWritten(published.value())).isEqualTo(Contracts.sample(published.type(), sample));
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
    @MethodSource("publicTypes")
    void publicSamplesFollowTheSchema(String type) {
        for (var sample : SAMPLES) {
            assertThat(faults(Contracts.schema(type), Contracts.sample(type, sample)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void theSchemaMissesEveryRequiredPropertyThatIsLeftOut(String type) {
        for (var required : Contracts.schema(type).get("required")) {
            var sample = ((ObjectNode) Contracts.sample(type, "minimal")).without(required.stringValue());
            assertThat(faults(Contracts.schema(type), sample))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void theCompleteSampleShowsEveryPropertyOfTheSchemaAndNoOther(String type) {
        assertSameProperties(Contracts.schema(type), Contracts.sample(type, "complete"), "");
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void everyPropertySaysWhatItMeansInBothLanguages(String type) {
        assertThat(Contracts.schema(type).get("title").stringValue()).contains(" / ");
        Contracts.schema(type)
                .get("properties")
                .properties()
                .forEach(property -> assertThat(
                                property.getValue().path("description").stringValue(""))
                        .as(property.getKey())
                        .contains(" / "));
    }

    private static void assertSameProperties(JsonNode schema, JsonNode sample, String path) {
        assertThat(new TreeSet<>(sample.propertyNames()))
                .as("properties at /%s", path)
                .isEqualTo(new TreeSet<>(schema.get("properties").propertyNames()));
        schema.get("properties").properties().forEach(property -> {
            if (property.getValue().has("properties")) {
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

    private static JsonNode schema(EventType type) {
        return Contracts.schema(Publication.typeOf(type));
    }

    private static JsonNode storedSample(EventType type, String sample) {
        return Contracts.resource("/stored/%s.%d/%s.json".formatted(type.name(), type.revision(), sample));
    }
}
