package ec.hito.model.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a change to a real schema is taken for one that breaks its readers. */
class CompatibilityTest {
    private static final String TYPE = "initiative.registered.v1";

    @Test
    void aPropertyThatIsRemovedBreaks() {
        assertThat(breaksAfter(schema -> properties(schema).remove("name"))).contains("/name: it was removed");
        assertThat(breaksAfter(schema -> nested(schema).remove("planId")))
                .contains("/importedFrom/planId: it was removed");
    }

    @Test
    void aNewPropertyThatIsRequiredBreaks() {
        assertThat(breaksAfter(schema -> {
                    properties(schema).putObject("budget").put("type", "number");
                    ((ArrayNode) schema.get("required")).add("budget");
                }))
                .containsExactly("/budget: it is required now");
    }

    @Test
    void aPropertyThatBecomesRequiredOrOptionalBreaks() {
        assertThat(breaksAfter(schema -> ((ArrayNode) schema.get("required")).add("type")))
                .containsExactly("/type: it is required now");
        assertThat(breaksAfter(schema -> ((ArrayNode) schema.get("required")).remove(0)))
                .containsExactly("/initiativeId: it is not required any more");
    }

    @Test
    void anEnumThatGrowsOrShrinksBreaks() {
        assertThat(breaksAfter(schema -> types(schema).add("festival"))).containsExactly("/type: its enum changed");
        assertThat(breaksAfter(schema -> types(schema).remove(0))).containsExactly("/type: its enum changed");
    }

    @Test
    void anotherTypeOrPatternOrBoundBreaks() {
        assertThat(breaksAfter(schema -> property(schema, "name").put("type", "object")))
                .containsExactly("/name: type changed");
        assertThat(breaksAfter(schema -> property(schema, "code").put("pattern", ".*")))
                .containsExactly("/code: pattern changed");
        assertThat(breaksAfter(schema -> property(schema, "name").remove("minLength")))
                .containsExactly("/name: minLength changed");
        assertThat(breaksAfter(schema -> schema.put("additionalProperties", false)))
                .containsExactly(": additionalProperties changed");
    }

    @Test
    void aNewOptionalPropertyAndOtherWordsDoNot() {
        assertThat(breaksAfter(schema -> {
                    properties(schema).putObject("budget").put("type", "number");
                    nested(schema).putObject("row").put("type", "integer");
                    schema.put("title", "Otro título / Another title");
                    property(schema, "name").put("description", "Cómo se llama. / What it is called.");
                }))
                .isEmpty();
    }

    private static List<String> breaksAfter(Consumer<ObjectNode> change) {
        var changed = (ObjectNode) Contracts.schema(TYPE);
        change.accept(changed);
        return Compatibility.breaks(Contracts.schema(TYPE), changed);
    }

    private static ObjectNode properties(JsonNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(JsonNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static ObjectNode nested(JsonNode schema) {
        return properties(property(schema, "importedFrom"));
    }

    private static ArrayNode types(JsonNode schema) {
        return (ArrayNode) property(schema, "type").get("enum");
    }
}
