package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ec.hito.kafka.KafkaClients;
import ec.hito.kafka.WholeTopic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a state topic, as a subscriber that begins now finds it; each record is held against the published schema. */
record PublishedStates(List<ConsumerRecord<String, byte[]>> records) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Up to what is committed now. */
    static PublishedStates on(String topic, String kind, String brokers) {
        var clients = new KafkaClients("states-test", brokers, Map.of());
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var admin = clients.admin();
                var reader = clients.reader()) {
            WholeTopic.read(admin, reader, topic, records::add);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        var schema = JSON.readTree(
                PublishedStates.class.getResourceAsStream("/contracts/state/%s.v1/schema.json".formatted(kind)));
        var contract = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        records.forEach(record -> assertFollowsTheContract(record, kind, schema, contract));
        return new PublishedStates(List.copyOf(records));
    }

    private static void assertFollowsTheContract(
            ConsumerRecord<String, byte[]> record, String kind, JsonNode schema, Schema contract) {
        var value = JSON.readTree(record.value());
        assertThat(contract.validate(
                        value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(() -> new String(record.value(), StandardCharsets.UTF_8))
                .isEmpty();
        assertNamed(value, schema, record.key());
        assertThat(header(record, "ce_type")).isEqualTo("ec.hito.state." + kind + ".v1");
        assertThat(header(record, "ce_dataschema")).endsWith("/contracts/state/" + kind + ".v1/schema.json");
        assertThat(header(record, "ce_subject")).isEqualTo(record.key());
        assertThat(header(record, "ce_hitoposition"))
                .isEqualTo(value.get("position").asString());
        assertThat(header(record, "ce_id"))
                .isEqualTo(record.key() + "/" + value.get("position").asString() + "/"
                        + value.get("asOf").asString());
    }

    /** Nothing leaves that the schema does not name. */
    private static void assertNamed(JsonNode value, JsonNode schema, String place) {
        if (value.isArray()) {
            value.forEach(item -> assertNamed(item, schema.get("items"), place));
        } else if (value.isObject()) {
            value.properties().forEach(property -> {
                var its = schema.path("properties").path(property.getKey());
                assertThat(its.isObject())
                        .as("%s of %s in the schema", property.getKey(), place)
                        .isTrue();
                assertNamed(property.getValue(), its, place + "/" + property.getKey());
            });
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The last state of each key. */
    Map<String, JsonNode> newest() {
        return records.stream()
                .collect(Collectors.toMap(
                        ConsumerRecord::key,
                        record -> JSON.readTree(record.value()),
                        (_, later) -> later,
                        TreeMap::new));
    }

    /** The last state of a key. */
    JsonNode state(String key) {
        return Objects.requireNonNull(newest().get(key), key);
    }

    /** Whether every record says that nothing of it happened. */
    boolean areSimulated() {
        return records.stream().allMatch(record -> record.headers().lastHeader("ce_hitosimulated") != null);
    }

    /** Keys of which the last state is of that day. */
    List<String> of(String day) {
        return newest().entrySet().stream()
                .filter(state -> state.getValue().get("asOf").stringValue().equals(day))
                .map(Map.Entry::getKey)
                .toList();
    }
}
