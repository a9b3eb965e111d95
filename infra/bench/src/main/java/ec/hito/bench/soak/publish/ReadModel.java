package ec.hito.bench.soak.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What query-service answers, under the keys of the state topics. */
final class ReadModel {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI service;

    ReadModel(URI service) {
        this.service = service;
    }

    /** Whether it answers, with everything up to the position. */
    boolean hasReached(long position) {
        try {
            return get("/management-objectives").statusCode() == 200
                    && read("/management-objectives").get("position").longValue() >= position;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    Map<String, JsonNode> initiatives() {
        var all = new TreeMap<String, JsonNode>();
        var next = "";
        do {
            var page = read("/initiatives?limit=200" + next);
            page.get("items").forEach(item -> {
                var id = item.get("id").stringValue();
                all.put("initiative-" + id, PublishedStates.withoutMoment(read("/initiatives/" + id)));
            });
            var cursor = page.get("nextCursor");
            next = cursor.isNull() ? "" : "&cursor=" + cursor.stringValue();
        } while (!next.isEmpty());
        return all;
    }

    Map<String, JsonNode> objectives() {
        var all = new TreeMap<String, JsonNode>();
        read("/management-objectives")
                .get("items")
                .forEach(item -> all.put(item.get("code").stringValue(), item));
        return all;
    }

    /** The plan, the health rule and the secretariats: nobody registers anything else in a round. */
    Map<String, JsonNode> catalogue() {
        var all = new TreeMap<String, JsonNode>();
        var plan = read("/plan");
        put(all, "plan", "plan", "plan", PublishedStates.withoutMoment(plan));
        put(all, "health-rule", "health-rule", "healthRule", plan.get("healthRule"));
        read("/secretariats").get("items").forEach(item -> {
            var secretariat = JsonMapper.shared().createObjectNode();
            for (var name : new String[] {"code", "name", "mergedInto"}) {
                secretariat.set(name, item.get(name));
            }
            put(all, "secretariat-" + item.get("code").stringValue(), "secretariat", "secretariat", secretariat);
        });
        return all;
    }

    private static void put(Map<String, JsonNode> all, String key, String kind, String member, JsonNode value) {
        var entry = JsonMapper.shared().createObjectNode().put("kind", kind);
        entry.set(member, value);
        all.put(key, entry);
    }

    private JsonNode read(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "%s was answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(service.resolve("/api/v1" + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
