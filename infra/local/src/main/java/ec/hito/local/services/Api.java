package ec.hito.local.services;

import ec.hito.local.process.LaunchFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' HTTP interface, as somebody who has a token uses it. */
public final class Api implements AutoCloseable {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
    private static final String BOUNDARY = "hito-7f3c1b9a5d2e";
    private static final String POSITION = "Hito-Position";

    /**
     * An answer whose status was expected.
     *
     * @param position of the log after the command, 0 where the answer has none
     */
    public record Answer(int status, JsonNode body, long position) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;
    private final String purpose;

    /**
     * @param token of somebody who may do what is going to be asked for
     * @param purpose what cannot be done where an answer is not as expected, as a sentence without its full stop
     */
    public Api(String token, String purpose) {
        this.token = token;
        this.purpose = purpose;
    }

    public Answer get(URI address, Set<Integer> expected) {
        return send(HttpRequest.newBuilder(address).GET(), expected);
    }

    public Answer sendJson(String method, URI address, JsonNode body, Set<Integer> expected) {
        return send(json(method, address, body), expected);
    }

    /** As {@link #sendJson(String, URI, JsonNode, Set)}, for what overwrites {@code version}. */
    public Answer sendJson(String method, URI address, JsonNode body, long version, Set<Integer> expected) {
        return send(json(method, address, body).header("If-Match", "\"" + version + "\""), expected);
    }

    private static HttpRequest.Builder json(String method, URI address, JsonNode body) {
        return HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json");
    }

    /** Sends a file as the part {@code file} of a form. */
    public Answer sendFile(URI address, String fileName, String type, byte[] file, Set<Integer> expected) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, fileName, type);
        var body = BodyPublishers.ofByteArrays(List.of(utf8(head), file, utf8("\r\n--" + BOUNDARY + "--\r\n")));
        return send(
                HttpRequest.newBuilder(address)
                        .POST(body)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                expected);
    }

    private Answer send(HttpRequest.Builder builder, Set<Integer> expected) {
        var request = builder.timeout(ANSWER_LIMIT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (!expected.contains(response.statusCode())) {
                throw new LaunchFailure("%s: %s %s answered %d %s"
                        .formatted(purpose, request.method(), request.uri(), response.statusCode(), response.body()));
            }
            var body = json(response);
            return new Answer(response.statusCode(), body, position(response, body));
        } catch (IOException failure) {
            throw new LaunchFailure(purpose + ": no answer from " + request.uri() + ".", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(purpose + ": interrupted.", interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JsonMapper.shared().readTree(response.body());
        } catch (JacksonException notJson) {
            return JsonMapper.shared().missingNode();
        }
    }

    private static long position(HttpResponse<?> response, JsonNode body) {
        return response.headers()
                .firstValueAsLong(POSITION)
                .orElseGet(() -> body.path("position").asLong(0));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
