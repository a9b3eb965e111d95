package ec.hito.testing;

import ec.hito.testing.ApiDescription.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks for what an API's description does not say. */
final class ApiGaps {
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z]+([A-Z][a-z]+)+");
    private static final Pattern BOTH_LANGUAGES = Pattern.compile("(?s).*\\S / \\S.*");
    /** Names of the code's own parts, which mean nothing outside it. */
    private static final Set<String> INTERNALS =
            Set.of("Request", "Answer", "Batch", "Item", "One", "Result", "ProblemDetail", "JsonNode", "Resource");

    private static final List<Integer> ANY_CALL = List.of(400, 401, 406, 500, 503);

    private final ApiDescription api;

    ApiGaps(ApiDescription api) {
        this.api = api;
    }

    List<String> all() {
        var gaps = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var call : api.calls()) {
            Consumer<String> gap = what -> gaps.add(call + ": " + what);
            words(call, gap);
            if (!ids.add(call.id())) {
                gap.accept("operationId " + call.id() + " is another's too");
            }
            parameters(call, gap);
            answers(call, gap);
            signIn(call, gap);
        }
        api.schemas().propertyStream().forEach(schema -> schema(schema.getKey(), schema.getValue(), gaps::add));
        return gaps;
    }

    private void words(Call call, Consumer<String> gap) {
        var operation = call.operation();
        if (!OPERATION_ID.matcher(call.id()).matches()) {
            gap.accept("operationId “" + call.id() + "” says not what it does");
        }
        bilingual("summary", operation, gap);
        bilingual("description", operation, gap);
        var tags = operation.path("tags");
        if (tags.size() != 1
                || api.root()
                        .path("tags")
                        .valueStream()
                        .noneMatch(tag -> tag.path("name").equals(tags.get(0)))) {
            gap.accept("not under exactly one of the tags that are described");
        }
    }

    private static void bilingual(String field, JsonNode in, Consumer<String> gap) {
        if (!BOTH_LANGUAGES.matcher(in.path(field).asString("")).matches()) {
            gap.accept("no " + field + " in Spanish / English");
        }
    }

    private static void parameters(Call call, Consumer<String> gap) {
        Stream.of("path", "query", "header").flatMap(call::parameters).forEach(parameter -> {
            Consumer<String> ofIt =
                    what -> gap.accept("parameter " + parameter.path("name").asString("") + ": " + what);
            bilingual("description", parameter, ofIt);
            if (parameter.path("schema").isMissingNode()) {
                ofIt.accept("no schema");
            }
        });
        var body = call.operation().path("requestBody");
        if (!body.isMissingNode() && !body.path("required").asBoolean(false)) {
            gap.accept("its body seems to be optional");
        }
    }

    private void answers(Call call, Consumer<String> gap) {
        var answers = call.operation().path("responses");
        var statuses = new HashSet<Integer>();
        answers.propertyStream().forEach(answer -> {
            statuses.add(Integer.valueOf(answer.getKey()));
            answer(answer.getKey(), api.resolved(answer.getValue()), gap);
        });
        if (statuses.stream().filter(status -> status < 300).count() != 1) {
            gap.accept("not exactly one success");
        }
        expected(call).filter(status -> !statuses.contains(status)).forEach(status -> gap.accept("no " + status));
    }

    private static Stream<Integer> expected(Call call) {
        var expected = new HashSet<>(ANY_CALL);
        if (!call.method().equals("GET")) {
            expected.add(403);
        }
        if (call.parameters("path").findAny().isPresent()) {
            expected.add(404);
        }
        if (call.operation().has("requestBody")) {
            expected.addAll(List.of(413, 415));
        }
        if (call.takes("If-Match")) {
            expected.add(412);
        }
        return expected.stream().sorted();
    }

    private void answer(String status, JsonNode answer, Consumer<String> gap) {
        Consumer<String> ofIt = what -> gap.accept("answer " + status + ": " + what);
        bilingual("description", answer, ofIt);
        var content = answer.path("content");
        if (content.isEmpty() || content.has("*/*")) {
            ofIt.accept("does not say of which media type it is");
        }
        if (status.compareTo("400") >= 0
                && !api.resolved(content.path("application/problem+json").path("schema"))
                        .has("properties")) {
            ofIt.accept("is no problem");
        }
        answer.path("headers").propertyStream().forEach(header -> bilingual("description", header.getValue(), ofIt));
    }

    /** What records something asks for a token; what is read is published, unless the call says otherwise. */
    private void signIn(Call call, Consumer<String> gap) {
        var ways = call.operation().has("security")
                ? call.operation().get("security")
                : api.root().path("security");
        var open = ways.isEmpty() || ways.valueStream().anyMatch(JsonNode::isEmpty);
        if (open && !call.method().equals("GET")) {
            gap.accept("seems to need no token");
        }
        if (!open
                && call.method().equals("GET")
                && !call.operation().path("responses").has("403")) {
            gap.accept("seems to need a token");
        }
    }

    private static void schema(String name, JsonNode schema, Consumer<String> gap) {
        if (INTERNALS.contains(name)) {
            gap.accept("schema " + name + " is named after a part of the code");
        }
        schema.path("required").valueStream().forEach(required -> {
            if (!schema.path("properties").has(required.stringValue())) {
                gap.accept("schema " + name + " requires " + required + ", which it does not have");
            }
        });
    }
}
