package ec.hito.model.published;

import static ec.hito.model.published.Contracts.JSON;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;

/** Writes {@code docs/events.md}: every published type and state in Spanish, with its fields and an example. */
final class EventsPage {
    private static final String BETWEEN_LANGUAGES = " / ";

    private EventsPage() {}

    static String text() {
        return """
            # Eventos

            Lo que Hito publica en el tópico `hito.events.v1` de Kafka, para otros sistemas municipales. Se escribe a partir de los esquemas y ejemplos con
            `WrittenContractsTest`. El documento AsyncAPI está en `/contracts/asyncapi.json`; cómo suscribirse, en
            [suscriptores](../infra/acceptance/subscribers/README.md); qué puede salir y qué no, en [ADR 21](adr/0021-what-leaves-and-when.md).

            - Todo queda en orden dentro de su clave y llega exactamente una vez a quien lee con `read_committed`.
            - La clave es la serie: `initiative-…`, `plan-…`, `secretariat-…`, `actor-…`, `territory-…`, `import-…`, `evidence-…`.
            - Solo se añaden tipos y propiedades opcionales: quien lee ignora lo que no conoce. Cualquier otro cambio es otra versión del tipo, al lado de la anterior.

            ## Cabeceras
            | cabecera | siempre | significado |
            |---|---|---|
            %s
            %s
            # Estados

            Cómo está todo ahora, en tres tópicos compactados que conservan el último estado de cada clave: `hito.initiatives.v1` (la clave es la serie, como en los
            eventos), `hito.management-objectives.v1` (su código) y `hito.catalogue.v1` (`plan`, `health-rule`, `secretariat-…`, `actor-…`, `territory-…`).

            - Cada mensaje es un estado completo, el que da la API de lectura, de una sola `position` y un solo día `asOf`.
            - De una iniciativa que no está revocada están siempre todos los campos, con nulo donde no se conoce algo.
            - Llega al menos una vez: quien lee se queda con el último. Lea con `read_committed`.
            - Se publica otra vez cuando algo lo cambia, y tras cada medianoche de America/Guayaquil si el nuevo día lo cambia. Lo revocado queda como `revoked`; nada se borra.

            ## Cabeceras de los estados
            | cabecera | siempre | significado |
            |---|---|---|
            %s
            %s\
            """.formatted(
                        headers(AsyncApiDocument.headers()),
                        Publication.types().stream().map(EventsPage::type).collect(joining("\n")),
                        headers(AsyncApiDocument.stateHeaders()),
                        Contracts.STATES.stream().map(EventsPage::state).collect(joining("\n")));
    }

    private static String headers(JsonNode headers) {
        return headers.get("properties").properties().stream()
                .map(header -> "| `%s` | %s | %s |\n"
                        .formatted(
                                header.getKey(),
                                isRequired(headers, header.getKey()) ? "sí" : "",
                                spanish(header.getValue(), "description")))
                .collect(joining());
    }

    private static String type(String type) {
        var published = new PublishedEvent(type, Map.of());
        return section(
                Contracts.schema(type),
                published.cloudEventType(),
                published.schemaPath(),
                Contracts.sample(type, "complete"));
    }

    private static String state(String kind) {
        return section(
                Contracts.stateSchema(kind),
                "ec.hito.state." + kind + ".v1",
                "state/" + kind + ".v1/schema.json",
                Contracts.stateFile(kind, "complete"));
    }

    private static String section(JsonNode schema, String name, String path, JsonNode sample) {
        return """
            ## %s
            `%s` · [esquema](../shared-model/src/main/resources/contracts/%s)

            | campo | tipo | siempre | significado |
            |---|---|---|---|
            %s
            ```json
            %s
            ```
            """.formatted(
                        spanish(schema, "title"),
                        name,
                        path,
                        fields("", schema).collect(joining()),
                        JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(sample));
    }

    private static Stream<String> fields(String path, JsonNode schema) {
        return schema.get("properties").properties().stream().flatMap(property -> {
            var name = path + property.getKey();
            var its = property.getValue();
            var row = "| `%s` | %s | %s | %s |\n"
                    .formatted(
                            name,
                            kind(its),
                            isRequired(schema, property.getKey()) ? "sí" : "",
                            spanish(its, "description"));
            return Stream.concat(Stream.of(row), parts(name, its));
        });
    }

    private static Stream<String> parts(String name, JsonNode property) {
        if (property.has("properties")) {
            return fields(name + ".", property);
        }
        return property.path("items").has("properties") ? fields(name + "[].", property.get("items")) : Stream.of();
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(required -> required.stringValue().equals(name));
    }

    private static String kind(JsonNode property) {
        if (property.has("enum")) {
            return StreamSupport.stream(property.get("enum").spliterator(), false)
                    .map(value -> "`" + value.asString() + "`")
                    .collect(joining(", "));
        }
        var type = property.path("type");
        return switch (type.isArray() ? type.get(0).stringValue() : type.stringValue("")) {
            case "array" -> "lista: " + kind(property.get("items"));
            case "object" -> "objeto";
            case "integer" -> "entero";
            case "number" -> "número";
            case "boolean" -> "sí o no";
            default ->
                switch (property.path("format").stringValue("")) {
                    case "uuid" -> "UUID";
                    case "date" -> "día";
                    case "date-time" -> "instante";
                    default -> "texto";
                };
        };
    }

    private static String spanish(JsonNode words, String of) {
        var text = words.path(of).stringValue("");
        var end = text.indexOf(BETWEEN_LANGUAGES);
        return (end < 0 ? text : text.substring(0, end)).replace("|", "\\|");
    }
}
