package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ec.hito.command.openapi.Example;
import ec.hito.command.openapi.Examples;
import ec.hito.model.PlanId;
import ec.hito.testing.ApiDescription;
import ec.hito.testing.ApiDescription.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every JSON example is read by the edge, which misses exactly what the description calls required. */
@EdgeTest
class ExamplesTest {
    /** Of two fields one is required, which a list of required fields cannot say. */
    private static final Pattern EITHER_OR = Pattern.compile("\\w+ .*\\.url|nameExecutingAgency name");
    /** What a rule requires and not the edge. */
    private static final Set<String> BY_RULE = Set.of("achieveMilestone evidence");
    /** Of the example's upload, which nobody handed in here, the edge looks at nothing more; the role table's service has one. */
    private static final Set<String> OF_AN_UPLOAD = Set.of("releaseEvidence", "withdrawEvidence");

    private final Edge edge;
    private final MockMvcTester mvc;

    ExamplesTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void aPlanIsInForce(@Autowired RecordingService service) {
        service.reset();
        service.planInForce(new PlanId("pmdot-2024-2033"));
    }

    /** One field of an example: its object, as the description and as the example have it. */
    private record Field(String path, String name, boolean required, ObjectNode in) {}

    @TestFactory
    Stream<DynamicContainer> everyExample() throws Exception {
        var api = Described.by(mvc);
        return api.calls().stream()
                .flatMap(call -> json(call).stream()
                        .map(body -> dynamicContainer(
                                call.id(),
                                Stream.of(
                                        dynamicTest("isUnderstood", () -> isUnderstood(call, body)),
                                        dynamicTest(
                                                "missesWhatIsRequired", () -> missesWhatIsRequired(api, call, body)),
                                        dynamicTest("asksForAVersion", () -> asksForAVersion(call, body)),
                                        dynamicTest("readsItsHeaders", () -> readsItsHeaders(call, body))))));
    }

    private static Optional<JsonNode> json(Call call) {
        return Examples.request(call.id())
                .filter(example -> example.format() == Example.Format.JSON)
                .map(Described::tree);
    }

    private void isUnderstood(Call call, JsonNode body) {
        assertThat(faults(send(call, body, seen(call)))).isEmpty();
    }

    private void missesWhatIsRequired(ApiDescription api, Call call, JsonNode body) {
        var schema = call.operation().at("/requestBody/content/application~1json/schema");
        for (var field : fields(api, schema, body, "")) {
            var of = call.id() + " " + field.path();
            var value = field.in().remove(field.name());
            var missed = faults(send(call, body, seen(call))).contains(field.path() + " required");
            field.in().set(field.name(), value);
            if (!EITHER_OR.matcher(of).matches()) {
                assertThat(missed).as("%s is missed", of).isEqualTo(field.required() && !BY_RULE.contains(of));
            }
        }
    }

    private static Map<String, String> seen(Call call) {
        return call.takes("If-Match") ? Map.of("If-Match", "\"3\"") : Map.of();
    }

    private static List<Field> fields(ApiDescription api, JsonNode schema, JsonNode example, String prefix) {
        var fields = new ArrayList<Field>();
        var described = api.resolved(schema);
        switch (example) {
            case ObjectNode object ->
                object.properties().forEach(property -> {
                    var name = property.getKey();
                    var of = described.path("properties").path(name);
                    assertThat(of.isMissingNode())
                            .as("%s%s is not described", prefix, name)
                            .isFalse();
                    var required = described
                            .path("required")
                            .valueStream()
                            .anyMatch(n -> n.stringValue().equals(name));
                    fields.add(new Field(prefix + name, name, required, object));
                    var below = property.getValue().isObject() ? name + "." : name;
                    fields.addAll(fields(api, of, property.getValue(), prefix + below));
                });
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    fields.addAll(fields(api, described.path("items"), list.get(i), prefix + "[" + i + "]."));
                }
            }
            default -> {}
        }
        return fields;
    }

    /** Who does not say which version was seen is asked for it where the description says so, and nowhere else. */
    private void asksForAVersion(Call call, JsonNode body) {
        var required = call.parameters("header")
                .anyMatch(header -> header.path("name").asString("").equals("If-Match")
                        && header.path("required").asBoolean(false));
        var answer = send(call, body, Map.of());
        assertThat(answer.getResponse().getStatus() == 428).isEqualTo(required);
        assertThat(call.operation().path("responses").has("428")).isEqualTo(required);
    }

    private void readsItsHeaders(Call call, JsonNode body) {
        if (OF_AN_UPLOAD.contains(call.id())) {
            assertThat(send(call, body, seen(call)).getResponse().getStatus()).isEqualTo(404);
            return;
        }
        assertThat(faults(send(call, body, Map.of("If-Match", "3"))).contains("If-Match not-a-version"))
                .isEqualTo(call.takes("If-Match"));
        var keyed = new HashMap<>(seen(call));
        keyed.put("Idempotency-Key", "a b");
        assertThat(faults(send(call, body, keyed)).contains("Idempotency-Key not-a-key"))
                .isEqualTo(call.takes("Idempotency-Key"));
    }

    private MvcTestResult send(Call call, JsonNode body, Map<String, String> headers) {
        var address = call.path().substring("/api/v1".length());
        for (var part : call.parameters("path").toList()) {
            address = address.replace(
                    "{" + part.path("name").stringValue() + "}",
                    part.path("example").stringValue());
        }
        return edge.send(HttpMethod.valueOf(call.method()), address, body.toString(), headers);
    }

    /** What is wrong with a request in itself, or with an item of a batch; nothing where it is refused for another reason. */
    private static List<String> faults(MvcTestResult answer) {
        return switch (answer.getResponse().getStatus()) {
            case 400 -> Edge.faults(Edge.body(answer, 400));
            case 200 ->
                Edge.body(answer, 200)
                        .path("results")
                        .valueStream()
                        .flatMap(result -> Edge.faults(result.path("problem")).stream()
                                .flatMap(fault -> Stream.of(fault, "items[" + result.path("item") + "]." + fault)))
                        .toList();
            default -> List.of();
        };
    }
}
