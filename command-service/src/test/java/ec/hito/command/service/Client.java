package ec.hito.command.service;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.testing.TestIssuer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to the service as any program would. */
final class Client {
    /** By the service's port. */
    private static final Map<Integer, ServiceDescription> DESCRIPTIONS = new ConcurrentHashMap<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final JsonMapper json;
    private final @Nullable String token;
    private final @Nullable ServiceDescription description;

    /** As somebody of planning. */
    Client(int port, JsonMapper json) {
        this(
                port,
                json,
                TestIssuer.shared().tokenFor("s-planning").roles("planning").signed(),
                null);
    }

    private Client(int port, JsonMapper json, @Nullable String token, @Nullable ServiceDescription description) {
        this.port = port;
        this.json = json;
        this.token = token;
        this.description = description;
    }

    /** The same, and what the service answers has to be what its description says. */
    Client checkingAnswers() {
        return new Client(port, json, token, DESCRIPTIONS.computeIfAbsent(port, _ -> describedByItself()));
    }

    private ServiceDescription describedByItself() {
        var docs = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"));
        var answer = send(docs);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ServiceDescription(answer.body());
    }

    /** What the service says of its health, be it good or bad. */
    JsonNode health(String path) {
        return json.readTree(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)))
                .body());
    }

    ServiceDescription description() {
        return Objects.requireNonNull(description, "only of a client that checks answers");
    }

    /** The same service as whoever holds the token sees it. */
    Client as(@Nullable String otherToken) {
        return new Client(port, json, otherToken, description);
    }

    Client asMonitor() {
        return as(TestIssuer.shared().tokenFor("s-monitor").roles("monitor").signed());
    }

    Client asDelegateOf(String secretariat) {
        return as(TestIssuer.shared()
                .tokenFor("s-" + secretariat)
                .roles("secretariat")
                .secretariat(secretariat)
                .signed());
    }

    JsonNode accepted(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    JsonNode refused(HttpResponse<String> answer, int status) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return accepted(answer, status);
    }

    /** The id of what a call made. */
    String created(String path, String body) {
        var answer = post(path, body);
        return accepted(answer, path.equals("/initiatives") ? 201 : 200)
                .get("id")
                .stringValue();
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postWith(String header, String value, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /** As whoever saw that version, if one is given. */
    HttpResponse<String> call(String method, String path, String body, @Nullable Long version) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        return send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }

    HttpResponse<String> adoptPlan() {
        return put("/plan", plan().put("effectiveOn", "2024-03-31").toString());
    }

    ObjectNode plan() {
        return (ObjectNode) json.readTree(resource("plan.json"));
    }

    /** Hands in a file under a name. */
    HttpResponse<String> upload(String fileName, byte[] bytes) {
        var head = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return send(request("/evidence")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofString("\r\n--x--\r\n"))));
    }

    HttpResponse<byte[]> download(String uploadId) {
        try {
            return http.send(request("/evidence/" + uploadId).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> importMatrix(String csv, String query) {
        return importFile("matrix?" + query, csv.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** @param address of the kind of import, with its query */
    HttpResponse<String> importFile(String address, byte[] file, Map<String, String> headers) {
        var head = "--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"archivo\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        var request = request("/imports/" + address)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--x--\r\n")));
        headers.forEach(request::header);
        return send(request);
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Client.class.getResourceAsStream("/ec/hito/model/plan/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The results of calls that were all made at the same time. */
    static <T> List<T> atOnce(List<? extends Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }

    static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        return atOnce(IntStream.range(0, callers).mapToObj(_ -> call).toList());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return description == null ? answer : description.checked(answer);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
