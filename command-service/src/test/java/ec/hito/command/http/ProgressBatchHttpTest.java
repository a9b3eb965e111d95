package ec.hito.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.command.dispatch.Request;
import ec.hito.command.dispatch.RequestKey;
import ec.hito.command.initiative.BrokenRule;
import ec.hito.command.initiative.RecordProgress;
import ec.hito.model.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The month's sheet, sent in one go. */
@EdgeTest
class ProgressBatchHttpTest {
    private static final String PATH = "/progress-batches";
    private static final String INITIATIVE = "0197a000-0000-7000-8000-000000000001";
    private static final String MILESTONE = "0197a000-0000-7000-8000-000000000002";

    @Autowired
    private RecordingService service;

    private final Edge edge;

    ProgressBatchHttpTest(@Autowired MockMvcTester mvc) {
        this.edge = new Edge(mvc);
    }

    @BeforeEach
    void reset() {
        service.reset();
    }

    @Test
    void everyItemIsAnsweredAsItsOwnActWouldBe() {
        var results = results(edge.post(PATH, batch(item(40), item(60))));
        assertThat(results).hasSize(2);
        assertThat(service.sent())
                .extracting(command -> ((RecordProgress) command).percent())
                .containsExactly(percent(40), percent(60));
        var second = results.get(1);
        assertThat(second.path("item").intValue()).isEqualTo(1);
        assertThat(second.path("status").intValue()).isEqualTo(200);
        assertThat(second.at("/answer/id").stringValue()).isEqualTo(MILESTONE);
        assertThat(second.at("/answer/progressId").stringValue())
                .isEqualTo(
                        ((RecordProgress) service.sent().getLast()).progressId().toString());
        assertThat(second.has("problem")).isFalse();
    }

    @Test
    void theAnswerSaysUpToWhereToWaitForIt() {
        assertThat(edge.post(PATH, batch(item(40), item(60)))).hasHeader("Hito-Position", "41");
    }

    @Test
    void anItemThatIsRefusedOrWrongLeavesTheOthersAlone() {
        service.rejectNext(
                new BrokenRule.ProgressWouldFall("percent", percent(10), LocalDate.of(2024, 6, 30), percent(50)));
        var results = results(edge.post(PATH, batch(item(10), item(101), item(60))));
        assertThat(results)
                .extracting(result -> result.path("status").intValue())
                .containsExactly(422, 400, 200);
        assertThat(results.get(0).at("/problem/code").stringValue()).isEqualTo("progress-would-fall");
        assertThat(results.get(0).at("/problem/detail").stringValue()).contains("2024-06-30");
        assertThat(Edge.faults(results.get(1).path("problem"))).containsExactly("percent out-of-range");
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void namesAllFaultsOfAnItem() {
        var results = results(edge.post(PATH, """
            {"items": [{"initiativeId": "I042", "effectiveOn": "ayer"}]}\
            """));
        assertThat(Edge.faults(results.getFirst().path("problem")))
                .containsExactlyInAnyOrder(
                        "initiativeId not-an-id", "milestoneId required", "percent required", "effectiveOn not-a-day");
    }

    @Test
    void itemsOfOneKeyAreTheSameAgainEachByItself() {
        var first = keysOf(batch(item(40), item(60)));
        assertThat(first).doesNotHaveDuplicates();
        var mended = keysOf(batch(item(40), item(70)));
        assertThat(mended.getFirst()).isEqualTo(first.getFirst());
        assertThat(mended.getLast().value()).isEqualTo(first.getLast().value());
        assertThat(mended.getLast().requestHash()).isNotEqualTo(first.getLast().requestHash());
    }

    @Test
    void aBatchOfNothingIsRefused() {
        assertThat(Edge.faults(Edge.problem(edge.post(PATH, "{\"items\":[]}"), 400, "invalid")))
                .containsExactly("items required");
        assertThat(Edge.faults(Edge.problem(edge.post(PATH, "{\"items\":[null]}"), 400, "invalid")))
                .containsExactly("items[0] required");
    }

    @Test
    void aBatchOfTooMuchIsRefusedAsAWhole() {
        var many = Collections.nCopies(501, item(40)).stream().collect(Collectors.joining(",", "{\"items\":[", "]}"));
        assertThat(Edge.faults(Edge.problem(edge.post(PATH, many), 400, "invalid")))
                .containsExactly("items too-many");
        assertThat(service.sent()).isEmpty();
    }

    private List<RequestKey> keysOf(String batch) {
        service.reset();
        assertThat(edge.post(PATH, batch, Map.of("Idempotency-Key", "mayo"))).hasStatusOk();
        return service.requests().stream()
                .map(Request::key)
                .map(key -> Objects.requireNonNull(key))
                .toList();
    }

    private static List<JsonNode> results(MvcTestResult result) {
        return Edge.body(result, 200).path("results").valueStream().toList();
    }

    private static Percent percent(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    private static String batch(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }

    private static String item(int percent) {
        return "{\"initiativeId\":\"%s\",\"milestoneId\":\"%s\",\"percent\":%d}"
                .formatted(INITIATIVE, MILESTONE, percent);
    }
}
