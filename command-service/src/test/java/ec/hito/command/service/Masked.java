package ec.hito.command.service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer without what is another in each: ids, codes, the version and the position. */
final class Masked {
    private Masked() {}

    static JsonNode of(String answer) {
        return JsonMapper.shared()
                .readTree(answer.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                        .replaceAll("INI-\\d{4}-\\d+", "code")
                        .replaceAll("\"(version|position)\":\\s*\\d+", "\"$1\": 0"));
    }
}
