package ec.hito.bench.soak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.SoakedCluster;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands on a state topic, held against a read model that answers something else. */
class PublishedStatesTest {
    private final Map<String, JsonNode> published = PublishedStates.published(
            "hito.initiatives.v1", SoakedCluster.shared().cluster().kafka().bootstrapServers());
    private final Map<String, JsonNode> answered = new TreeMap<>(published);
    private final String key = answered.keySet().iterator().next();

    @Test
    void whatIsTheSameIsNotMentioned() {
        assertThat(PublishedStates.differences(published, answered)).isEmpty();
    }

    @Test
    void whatWasNotPublishedIsNoticed() {
        published.remove(key);
        assertThat(PublishedStates.differences(published, answered))
                .singleElement()
                .asString()
                .startsWith("published of " + key + " is null where the read model answers {");
    }

    @Test
    void whatIsAnsweredOtherwiseIsNoticed() {
        answered.computeIfPresent(key, (_, state) -> ((ObjectNode) state.deepCopy()).put("name", "Otra"));
        assertThat(PublishedStates.differences(published, answered))
                .singleElement()
                .asString()
                .contains("\"name\":\"Otra\"");
    }

    @Test
    void whatIsNoMoreAndStillStandsIsNoticed() {
        answered.remove(key);
        assertThat(PublishedStates.differences(published, answered))
                .singleElement()
                .asString()
                .endsWith("where the read model answers null");
    }
}
