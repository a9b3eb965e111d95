package ec.hito.model.published;

import static ec.hito.model.published.Contracts.SAMPLES;
import static ec.hito.model.published.Contracts.faults;
import static ec.hito.model.published.Contracts.stateFile;
import static ec.hito.model.published.Contracts.stateSchema;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and samples of the state topics; that what is published follows them is held where it is published. */
class StateContractTest {
    static List<String> states() {
        return Contracts.STATES;
    }

    @ParameterizedTest
    @MethodSource("states")
    void samplesFollowTheSchemaAndShowNothingElse(String state) {
        for (var sample : SAMPLES) {
            assertThat(faults(stateSchema(state), stateFile(state, sample))).isEmpty();
            assertNamed(stateFile(state, sample), stateSchema(state));
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void theSchemaMissesEveryRequiredPropertyThatIsLeftOut(String state) {
        for (var required : stateSchema(state).get("required")) {
            var sample = ((ObjectNode) stateFile(state, "minimal")).without(required.stringValue());
            assertThat(faults(stateSchema(state), sample))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyPropertySaysWhatItMeansInBothLanguages(String state) {
        assertThat(stateSchema(state).get("title").stringValue()).contains(" / ");
        assertDescribed(stateSchema(state));
    }

    private static void assertNamed(JsonNode value, JsonNode schema) {
        value.forEach(item -> {
            if (value.isArray()) {
                assertNamed(item, schema.get("items"));
            }
        });
        value.properties().forEach(property -> {
            var its = schema.path("properties").path(property.getKey());
            assertThat(its.isObject()).as(property.getKey()).isTrue();
            assertNamed(property.getValue(), its);
        });
    }

    private static void assertDescribed(JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            assertThat(property.getValue().path("description").stringValue(""))
                    .as(property.getKey())
                    .contains(" / ");
            assertDescribed(property.getValue());
            assertDescribed(property.getValue().path("items"));
        });
    }
}
