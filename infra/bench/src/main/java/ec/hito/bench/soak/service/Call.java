package ec.hito.bench.soak.service;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for; the same each time that it is asked.
 *
 * @param path below {@code /api/v1}
 * @param key under which it may be repeated without a second effect
 * @param version that its sender saw
 */
public record Call(
        String method,
        String path,
        @Nullable String contentType,
        byte[] body,
        @Nullable String key,
        @Nullable Long version) {
    /** Longer than a service asks a lost database for what became of an append. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(45);

    private static final String BOUNDARY = "hito-soak-7f3c1b9a5d2e";

    public static Call json(String method, String path, String json) {
        return new Call(method, path, "application/json", utf8(json), null, null);
    }

    public static Call post(String path, String json) {
        return json("POST", path, json);
    }

    public static Call without(String method, String path) {
        return new Call(method, path, null, new byte[0], null, null);
    }

    /** A file as the part {@code file} of a form. */
    public static Call file(String path, String name, byte[] bytes) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(utf8("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                .formatted(BOUNDARY, name)));
        form.writeBytes(utf8("Content-Type: application/octet-stream\r\n\r\n"));
        form.writeBytes(bytes);
        form.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return new Call("POST", path, "multipart/form-data; boundary=" + BOUNDARY, form.toByteArray(), null, null);
    }

    public Call under(String itsKey) {
        return new Call(method, path, contentType, body, itsKey, version);
    }

    public Call at(long itsVersion) {
        return new Call(method, path, contentType, body, key, itsVersion);
    }

    HttpRequest to(URI service, String token) {
        var request = HttpRequest.newBuilder(service.resolve("/api/v1" + path))
                .timeout(ANSWER_LIMIT)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
