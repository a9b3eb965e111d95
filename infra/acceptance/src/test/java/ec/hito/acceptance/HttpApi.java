package ec.hito.acceptance;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service as another program sees it. */
final class HttpApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String root;
    private final @Nullable String token;

    HttpApi(String root, @Nullable String token) {
        this.root = root;
        this.token = token;
    }

    JsonNode get(String path) {
        return JSON.readTree(download(path));
    }

    /** The answer to an accepted call, whatever of the 200s it is. */
    JsonNode post(String path, String body) {
        var answer =
                send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        return json(answer, answer.statusCode() == 201 ? 201 : 200);
    }

    JsonNode put(String path, String body) {
        return json(
                send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body))), 200);
    }

    /** Overwrites what stands at {@code version}. */
    JsonNode post(String path, String body, long version) {
        return json(
                send(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString(body))),
                200);
    }

    JsonNode upload(String path, String csv) {
        return upload(path, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is a CSV or a workbook is told by its bytes. */
    JsonNode upload(String path, byte[] file) {
        var head = "--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"matriz\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        var parts =
                List.of(head.getBytes(StandardCharsets.UTF_8), file, "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return json(
                send(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArrays(parts))),
                200);
    }

    /** What an answer says in a header; empty where it does not have it. */
    String header(String path, String name) {
        return send(request(path)).headers().firstValue(name).orElse("");
    }

    byte[] download(String path) {
        // A read model that is behind says so after two seconds, and is asked again.
        var answer = await().until(() -> send(request(path), BodyHandlers.ofByteArray()), it -> it.statusCode() != 503);
        assertThat(answer.statusCode())
                .as(() -> path + ": " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
