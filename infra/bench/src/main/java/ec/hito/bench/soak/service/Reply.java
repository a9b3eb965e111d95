package ec.hito.bench.soak.service;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a client was answered in the end.
 *
 * @param position of the log, 0 where the answer names none
 * @param attempts how often it was asked
 */
public record Reply(int status, byte[] bytes, long position, int attempts) {
    static Reply of(HttpResponse<byte[]> response, int attempts) {
        var position = response.headers().firstValueAsLong("Hito-Position").orElse(0);
        return new Reply(response.statusCode(), response.body(), position, attempts);
    }

    public boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** As JSON; nothing, if it is none. */
    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException notJson) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** A text of the answer, empty if there is none. */
    public String text(String field) {
        return json().path(field).asString("");
    }

    public long number(String field) {
        return json().path(field).asLong(-1);
    }

    /** Of the problem, if it is one. */
    public String code() {
        return text("code");
    }
}
