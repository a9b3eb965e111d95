package ec.hito.local.demo;

import java.time.temporal.Temporal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a call is sent, from names and values. */
final class Body {
    private Body() {}

    static ObjectNode of() {
        return JsonMapper.shared().createObjectNode();
    }

    /** @param more names and values in turn: texts, whole numbers, days, and lists of texts or of bodies */
    static ObjectNode of(String name, Object value, Object... more) {
        var body = of();
        body.set(name, JsonMapper.shared().valueToTree(plain(value)));
        for (int i = 0; i < more.length; i += 2) {
            body.set((String) more[i], JsonMapper.shared().valueToTree(plain(more[i + 1])));
        }
        return body;
    }

    /** The evidence of an act: one upload. */
    static List<ObjectNode> evidence(String upload) {
        return List.of(of("uploadId", upload));
    }

    private static Object plain(Object value) {
        return value instanceof Temporal day ? day.toString() : value;
    }
}
