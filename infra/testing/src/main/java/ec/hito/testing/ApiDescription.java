package ec.hito.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's OpenAPI description. */
public final class ApiDescription {
    /** One operation. */
    public record Call(String method, String path, JsonNode operation) {
        public String id() {
            return operation.path("operationId").asString("");
        }

        /** The parameters that stand in one place: {@code path}, {@code query}, {@code header}. */
        public Stream<JsonNode> parameters(String place) {
            return operation
                    .path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString("").equals(place));
        }

        public boolean takes(String header) {
            return parameters("header")
                    .anyMatch(parameter -> parameter.path("name").asString("").equals(header));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode root;

    private ApiDescription(JsonNode root) {
        this.root = root;
    }

    public static ApiDescription of(String json) {
        return new ApiDescription(JsonMapper.shared().readTree(json));
    }

    public List<Call> calls() {
        return root.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(call -> new Call(call.getKey().toUpperCase(Locale.ROOT), path.getKey(), call.getValue())))
                .toList();
    }

    /** What a reference leads to; anything else as it is. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    public JsonNode schemas() {
        return root.path("components").path("schemas");
    }

    JsonNode root() {
        return root;
    }

    /** What it leaves open that a client's author has to know, a line each; empty if it is complete. */
    public List<String> gaps() {
        return new ApiGaps(this).all();
    }
}
