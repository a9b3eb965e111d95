package ec.hito.bench.soak.publish;

import ec.hito.bench.soak.round.Waiting;
import ec.hito.bench.soak.service.Cluster;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the last state of each key on the state topics against what the read model answers. */
final class PublishedStates {
    private static final List<String> OF_THE_ANSWER = List.of("asOf", "position", "dataUpTo", "incomplete");

    private PublishedStates() {}

    /** What is wrong, in words, once the read model has come to the head of the log and all that it marked is published; empty if nothing is. */
    static List<String> violations(Cluster cluster, long head) {
        var readModel = new ReadModel(cluster.readModel());
        Waiting.until(() -> readModel.hasReached(head), "the read model does not come to position " + head);
        Waiting.until(() -> marked(cluster.database().owner()) == 0, "states that are marked are not published");
        var brokers = cluster.kafka().bootstrapServers();
        return Map.of(
                        "hito.initiatives.v1", readModel.initiatives(),
                        "hito.management-objectives.v1", readModel.objectives(),
                        "hito.catalogue.v1", readModel.catalogue())
                .entrySet()
                .stream()
                .flatMap(topic -> differences(published(topic.getKey(), brokers), topic.getValue()).stream()
                        .map(difference -> topic.getKey() + ": " + difference))
                .toList();
    }

    private static long marked(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from following.dirty_state")
                .query(Long.class)
                .single();
    }

    /** In words; empty if it is the same. */
    static List<String> differences(Map<String, JsonNode> published, Map<String, JsonNode> answered) {
        var keys = new TreeSet<>(published.keySet());
        keys.addAll(answered.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(published.get(key), answered.get(key)))
                .map(key -> "published of %s is %s where the read model answers %s"
                        .formatted(key, published.get(key), answered.get(key)))
                .toList();
    }

    /** The last state of each key, but for the moment that it is of, and for those that say of what was there that it is no more. */
    static Map<String, JsonNode> published(String topic, String brokers) {
        var states = new TreeMap<String, JsonNode>();
        CommittedTopic.newest(topic, brokers)
                .forEach((key, state) ->
                        states.put(key, withoutMoment(JsonMapper.shared().readTree(state))));
        states.values().removeIf(state -> state.path("revoked").booleanValue(false));
        return states;
    }

    /** Without that of the plan either, which stands in the catalogue as it was answered. */
    static JsonNode withoutMoment(JsonNode state) {
        var without = ((ObjectNode) state.deepCopy()).without(OF_THE_ANSWER);
        if (without.get("plan") instanceof ObjectNode plan) {
            plan.remove(OF_THE_ANSWER);
        }
        return without;
    }
}
