package ec.hito.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on the real plan, in the order in which a first day goes. */
@Order(2)
@ExtendWith(FirstDay.Shared.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    private static FirstDay day;

    @BeforeAll
    static void meet(FirstDay shared) {
        day = shared;
    }

    @Test
    @Order(1)
    void anEmptyStoreHoldsThePlanAndItsMatrixAfterTheFirstStart() {
        var status = day.hito().query().get("/management-objectives");
        assertThat(numbers(status.get("items"), "entries")).containsExactly(36, 24, 5, 12, 11, 8, 6, 9, 2, 1);
        assertThat(numbers(status.get("items"), "initiatives")).containsExactly(35, 24, 5, 12, 11, 8, 6, 9, 2, 1);
        assertThat(status.at("/totals/entries").intValue()).isEqualTo(114);
        assertThat(status.at("/totals/initiatives").intValue()).isEqualTo(108);

        var plan = day.hito().query().get("/plan");
        assertThat(plan.get("policies")).hasSize(36);
        assertThat(plan.get("challenges")).hasSize(113);
        assertThat(initiatives().stream()
                        .mapToInt(initiative ->
                                single(initiative).get("articulations").size())
                        .sum())
                .isEqualTo(129);
        assertThat(day.hito().output()).anyMatch(line -> line.contains("convention"));
    }

    @Test
    @Order(2)
    void nothingIsInventedAndEveryGapIsShown() {
        assertThat(initiatives()).hasSize(108).allSatisfy(initiative -> {
            assertThat(initiative.get("leadSecretariat").isNull()).isTrue();
            assertThat(initiative.get("type").isNull()).isTrue();
            assertThat(initiative.get("progress").isNull()).isTrue();
            assertThat(initiative.get("health").stringValue()).isEqualTo("no-data");
        });
        var gaps = day.hito().query().get("/management-objectives").at("/totals/gaps");
        assertThat(gaps.get("withoutLead").intValue()).isEqualTo(108);
        assertThat(gaps.get("withoutMilestones").intValue()).isEqualTo(108);
        assertThat(gaps.get("withoutType").intValue()).isEqualTo(108);
        assertThat(gaps.get("withoutMechanism").intValue()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void importingTheMatrixAgainChangesNothing() {
        var before = head();
        var report = day.hito().command().upload("/imports/matrix?effectiveOn=2024-03-31", matrix());
        assertThat(report.get("unchanged").intValue()).isEqualTo(108);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void anInitiativeIsFollowedFromItsRegistrationToTheObjectiveAndToKafka() {
        var registered = day.hito()
                .command()
                .post(
                        "/initiatives",
                        "{\"name\":\"Ciclovía de"
                            + " prueba\",\"articulations\":[{\"managementObjective\":\"2.3\",\"objective\":\"Priorizar"
                            + " la bicicleta\"}]}");
        var path = "/initiatives/" + registered.get("id").stringValue();
        var milestone = day.hito()
                .command()
                .post(path + "/milestones", "{\"title\":\"Diseño\",\"dueOn\":\"2099-12-31\",\"weight\":2}")
                .get("id")
                .stringValue();
        var progress = day.hito()
                .command()
                .post(
                        path + "/milestones/" + milestone + "/progress",
                        "{\"percent\":40,\"note\":\"solo para la casa\"}");
        var position = progress.get("position").longValue();

        var objective = day.hito().query().get("/management-objectives/2.3?minPosition=" + position);
        assertThat(objective.get("progress").intValue()).isEqualTo(40);
        assertThat(objective.get("measured").intValue()).isEqualTo(1);
        assertThat(objective.at("/lifecycle/inProgress").intValue()).isEqualTo(1);
        assertThat(objective.get("entries").intValue())
                .as("what is registered by hand is no entry")
                .isEqualTo(11);

        var published = publishedUpTo(head());
        assertThat(published.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, head()).boxed().toList());
        var record = published.values().stream()
                .filter(candidate -> header(candidate, "ce_type").equals("ec.hito.initiative.progress-recorded.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(record.key()).isEqualTo("initiative-" + registered.get("id").stringValue());
        assertThat(record.value()).contains("\"percent\":40").doesNotContain("solo para la casa");
    }

    @Test
    @Order(5)
    void everyPublishedEventFollowsTheSchemaThatItNames() {
        var schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        publishedUpTo(head()).values().forEach(record -> {
            var address = header(record, "ce_dataschema");
            assertThat(address).startsWith(day.hito().pages() + "/contracts/");
            var schema = schemas.getSchema(new HttpApi("", null).get(address));
            assertThat(schema.validate(JsonMapper.shared().readTree(record.value())))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    @Order(6)
    void aStopAndAStartLeaveTheSameState() {
        var before = day.hito().query().get("/management-objectives");
        day.restart();
        assertThat(day.hito().query().get("/management-objectives")).isEqualTo(before);
        assertThat(day.hito().output()).noneMatch(line -> line.contains("matrix imported"));
    }

    private static List<JsonNode> initiatives() {
        return list(day.hito().query().get("/initiatives?limit=200").get("items"));
    }

    private static JsonNode single(JsonNode initiative) {
        return day.hito().query().get("/initiatives/" + initiative.get("code").stringValue());
    }

    private static long head() {
        return day.hito()
                .operations()
                .get("/operations/projections")
                .at("/0/head")
                .longValue();
    }

    private static Map<Long, ConsumerRecord<String, String>> publishedUpTo(long head) {
        return EventsTopic.upTo(head, day.hito());
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return EventsTopic.header(record, name);
    }

    private static String matrix() {
        try (InputStream stream =
                Objects.requireNonNull(MainJobTest.class.getResourceAsStream("/ec/hito/model/plan/matrix.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Integer> numbers(JsonNode items, String field) {
        return list(items).stream().map(item -> item.get(field).intValue()).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
