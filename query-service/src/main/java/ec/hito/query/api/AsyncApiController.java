package ec.hito.query.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI document, naming the brokers of this installation: whoever has its address needs no other. */
@Hidden
@RestController
class AsyncApiController {
    private static final String DOCUMENT = "contracts/asyncapi.json";

    private final JsonNode document;

    /** @param brokers one or more of Kafka's brokers, by host and port */
    AsyncApiController(JsonMapper json, List<String> brokers) {
        var read = (ObjectNode) json.readTree(written());
        var servers = read.withObjectProperty("servers");
        var pattern = (ObjectNode) servers.get("kafka-1");
        for (int i = 0; i < brokers.size(); i++) {
            servers.set("kafka-" + (i + 1), pattern.deepCopy().put("host", brokers.get(i)));
        }
        document = read;
    }

    private static byte[] written() {
        try {
            return new ClassPathResource(DOCUMENT).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "/" + DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        return document;
    }
}
