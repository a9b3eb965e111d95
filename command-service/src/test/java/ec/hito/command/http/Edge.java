package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestIssuer;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the HTTP edge in JSON. */
final class Edge {
    static final String PLANNING =
            TestIssuer.shared().tokenFor("s-1").roles("planning").signed();

    private final MockMvcTester mvc;

    Edge(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult put(String path, String body) {
        return send(HttpMethod.PUT, path, body);
    }

    MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body);
    }

    MvcTestResult post(String path, String body, Map<String, String> headers) {
        return send(HttpMethod.POST, path, body, headers);
    }

    MvcTestResult put(String path, String body, Map<String, String> headers) {
        return send(HttpMethod.PUT, path, body, headers);
    }

    MvcTestResult delete(String path, String body) {
        return send(HttpMethod.DELETE, path, body);
    }

    /** As whoever saw version 3. */
    MvcTestResult patch(String path, String body) {
        return send(HttpMethod.PATCH, path, body, Map.of("If-Match", "\"3\""));
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return send(method, path, body, Map.of());
    }

    MvcTestResult send(HttpMethod method, String path, String body, Map<String, String> headers) {
        var request = mvc.method(method)
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + PLANNING)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        headers.forEach(request::header);
        return request.exchange();
    }

    static JsonNode body(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }

    /** The problem's code, after a look at what every problem must hold. */
    static JsonNode problem(MvcTestResult result, int status, String code) {
        var problem = body(result, status);
        assertThat(result).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem.path("code").stringValue()).isEqualTo(code);
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        return problem;
    }

    /** The faults of a problem as {@code field code}. */
    static List<String> faults(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(fault -> fault.path("field").stringValue() + " "
                        + fault.path("code").stringValue())
                .toList();
    }
}
