package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.ApiDescription;
import ec.hito.testing.ApiDescription.Call;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the running service says of itself, and whether it answers as it says. */
final class ServiceDescription {
    private static final List<String> HEADERS = List.of("ETag", "Hito-Position", "Location");
    private final ApiDescription api;
    private final Map<String, Call> byId;
    private final Map<Call, Pattern> addresses;

    ServiceDescription(String json) {
        api = ApiDescription.of(json);
        byId = api.calls().stream().collect(Collectors.toMap(Call::id, Function.identity()));
        addresses = api.calls().stream().collect(Collectors.toMap(Function.identity(), call -> address(call.path())));
    }

    private static Pattern address(String path) {
        return Pattern.compile(
                Arrays.stream(path.split("\\{\\w+}", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
    }

    Call call(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new AssertionError("no call " + id));
    }

    List<Call> calls() {
        return api.calls();
    }

    /** The answer, if the call that it was given to is described so as to give it. */
    HttpResponse<String> checked(HttpResponse<String> answer) {
        var method = answer.request().method();
        var path = answer.uri().getPath();
        addresses.entrySet().stream()
                .filter(call -> call.getKey().method().equals(method)
                        && call.getValue().matcher(path).matches())
                .findFirst()
                .ifPresent(call -> check(call.getKey(), answer));
        return answer;
    }

    private void check(Call call, HttpResponse<String> answer) {
        var described = call.operation().path("responses").path("" + answer.statusCode());
        assertThat(described.isMissingNode())
                .as("%s answers %d, and does not say so: %s", call, answer.statusCode(), answer.body())
                .isFalse();
        var response = api.resolved(described);
        assertThat(response.path("content").propertyNames())
                .as("media type of %s, answer %d", call, answer.statusCode())
                .contains(mediaType(answer));
        HEADERS.forEach(header -> checkHeader(call, header, response.path("headers"), answer));
    }

    private static String mediaType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", "");
    }

    private static void checkHeader(Call call, String header, JsonNode described, HttpResponse<String> answer) {
        var given = answer.headers().firstValue(header).isPresent();
        assertThat(!given || described.has(header))
                .as("%s gives %s, and does not say so", call, header)
                .isTrue();
        assertThat(given || !described.path(header).path("required").asBoolean(false))
                .as("%s does not give %s", call, header)
                .isTrue();
    }
}
