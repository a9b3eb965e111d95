package ec.hito.subscriber;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to have, by key, up to a position.
 *
 * @param keys of each its name, how many events it has, and the SHA-256 over their ids
 */
record Reconciliation(long position, List<Key> keys) {
    record Key(String name, long count, String sha256) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    /** All pages of one answer. */
    static Reconciliation from(String readApi) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = readApi + "/reconciliation";
            var page = get(http, address);
            var position = page.get("position").longValue();
            var keys = new ArrayList<>(keys(page));
            while (!page.get("nextCursor").isNull()) {
                var cursor = URLEncoder.encode(page.get("nextCursor").stringValue(), StandardCharsets.UTF_8);
                page = get(http, address + "?toPosition=" + position + "&cursor=" + cursor);
                keys.addAll(keys(page));
            }
            return new Reconciliation(position, keys);
        }
    }

    private static JsonNode get(HttpClient http, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + ": " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private static List<Key> keys(JsonNode page) {
        var keys = new ArrayList<Key>();
        page.get("items")
                .forEach(item -> keys.add(new Key(
                        item.get("key").stringValue(),
                        item.get("count").longValue(),
                        item.get("sha256").stringValue())));
        return keys;
    }

    long count() {
        return keys.stream().mapToLong(Key::count).sum();
    }

    /** The keys of which the table does not hold exactly what there is to have. */
    List<String> differing(Table table) throws SQLException {
        var differing = new ArrayList<String>();
        for (var key : keys) {
            var ids = table.ids(key.name(), position);
            if (ids.size() != key.count() || !sha256(String.join("\n", ids)).equals(key.sha256())) {
                differing.add(key.name());
            }
        }
        return differing;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
