package ec.hito.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plan's documents as the services take them. The documents bear a month and no day, so all of it is effective
 * from the end of that month: a convention, not a fact.
 */
public final class Documents {
    static final String EFFECTIVE_ON = "2024-03-31";
    private static final String FOLDER = "/ec/hito/model/plan/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Documents() {}

    /** The body of the plan's adoption. */
    static ObjectNode plan() {
        return ((ObjectNode) JSON.readTree(bytes("plan.json"))).put("effectiveOn", EFFECTIVE_ON);
    }

    /** One body per secretariat to register. */
    public static List<ObjectNode> secretariats() {
        return JSON.readTree(bytes("vocabulary.json"))
                .path("secretariats")
                .valueStream()
                .map(Documents::secretariat)
                .toList();
    }

    static byte[] matrix() {
        return bytes("matrix.csv");
    }

    private static ObjectNode secretariat(JsonNode source) {
        return JSON.createObjectNode()
                .put("code", source.path("code").asString())
                .put("name", source.path("name").asString())
                .put("effectiveOn", EFFECTIVE_ON)
                .set("managementObjectives", source.path("management_objectives"));
    }

    private static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(Documents.class.getResourceAsStream(FOLDER + name), name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
