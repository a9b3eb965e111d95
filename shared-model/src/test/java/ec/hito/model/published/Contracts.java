package ec.hito.model.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published contracts as they stand, and how a value is held against a schema. */
final class Contracts {
    static final List<String> STATES = List.of("initiative", "management-objective", "catalogue");
    static final List<String> SAMPLES = List.of("complete", "minimal");

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** @param type with version, such as {@code initiative.started.v1} */
    static JsonNode schema(String type) {
        return file(type, "schema");
    }

    static JsonNode sample(String type, String sample) {
        return file(type, sample);
    }

    /** @param kind such as {@code initiative} */
    static JsonNode stateSchema(String kind) {
        return stateFile(kind, "schema");
    }

    static JsonNode stateFile(String kind, String name) {
        return resource("/contracts/state/%s.v1/%s.json".formatted(kind, name));
    }

    private static JsonNode file(String type, String name) {
        return resource("/contracts/events/%s/%s.json".formatted(type, name));
    }

    static JsonNode resource(String path) {
        var stream = Contracts.class.getResourceAsStream(path);
        assertThat(stream).as(path).isNotNull();
        return JSON.readTree(stream);
    }

    static List<Error> faults(JsonNode schema, JsonNode value) {
        return SCHEMAS.getSchema(schema)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
