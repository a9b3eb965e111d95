package ec.hito.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.Sha256;
import ec.hito.model.stored.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class ReconciliationTest extends QueryServiceTest {
    private static final String URI = "/api/v1/reconciliation";

    @BeforeEach
    void thePlanAndTwoInitiatives() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-06-01"))
                .serving("1.1")
                .milestone(1, day("2026-12-31"), 2)
                .events());
        feed.happened(InitiativeStory.endorsed(2, "Otra", day("2026-06-01"))
                .serving("1.2")
                .events());
    }

    @Test
    void everyKeyIsToldByHowManyEventsItHasAndByAHashOfTheirIds() {
        var answer = read(URI);

        assertThat(told(answer)).isEqualTo(counted(feed.log())).hasSize(3);
        assertThat(answer.get("fromPosition").longValue()).isZero();
        assertThat(answer.get("position").longValue()).isEqualTo(feed.position());
        assertThat(answer.get("dataUpTo").stringValue())
                .isEqualTo(feed.log().getLast().recordedAt().toString());
        assertThat(answer.get("nextCursor").isNull()).isTrue();
    }

    @Test
    void aRangeTellsOnlyWhatFollowsItsFirstPositionUpToItsLast() {
        var answer = read(URI + "?fromPosition=2&toPosition=4");

        assertThat(told(answer)).isEqualTo(counted(feed.log().subList(2, 4)));
        assertThat(answer.get("position").longValue()).isEqualTo(4);
        assertThat(answer.at("/items/0/firstSequence").longValue())
                .isEqualTo(feed.log().get(2).sequence());
        assertThat(answer.at("/items/0/lastSequence").longValue())
                .isEqualTo(feed.log().get(3).sequence());
    }

    @Test
    void anEmptyRangeHasNoKeys() {
        assertThat(read(URI + "?fromPosition=3&toPosition=3").get("items")).isEmpty();
    }

    @Test
    void pagesOfOnePositionTellTheWholeWhateverHappensMeanwhile() {
        var whole = counted(feed.log());
        var page = read(URI + "?limit=1");
        var pages = new ArrayList<>(List.of(page));
        var upTo = page.get("position").longValue();
        feed.happened(InitiativeStory.endorsed(3, "Una más", day("2026-06-01")).events());
        while (!page.get("nextCursor").isNull()) {
            page = read(URI + "?limit=1&toPosition=" + upTo + "&cursor="
                    + page.get("nextCursor").stringValue());
            pages.add(page);
        }

        assertThat(pages).hasSize(3);
        var told = new TreeMap<String, List<Object>>();
        pages.forEach(one -> told.putAll(told(one)));
        assertThat(told).isEqualTo(whole);
    }

    @Nested
    class WhenTheBoundsCannotBeMeant {
        @ParameterizedTest
        @CsvSource({
            "fromPosition=-1, fromPosition, out-of-range",
            "fromPosition=5&toPosition=4, toPosition, too-early",
            "toPosition=-1, toPosition, too-early",
            "toPosition=x, toPosition, wrong-type",
            "cursor=plan-x, toPosition, required",
            "limit=5001, limit, out-of-range"
        })
        void aProblemNamesTheParameter(String query, String field, String code) {
            var problem = refused(URI + "?" + query, HttpStatus.BAD_REQUEST);

            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo(field);
            assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"toPosition=1000", "fromPosition=1000"})
        void aPositionThatIsNotReachedIsAnsweredByWhenToTryAgain(String query) {
            assertThat(refused(URI + "?" + query, HttpStatus.SERVICE_UNAVAILABLE)
                            .get("code")
                            .stringValue())
                    .isEqualTo("projection-behind");
        }
    }

    /** Count and hash by key. */
    private static TreeMap<String, List<Object>> told(JsonNode answer) {
        var told = new TreeMap<String, List<Object>>();
        answer.get("items")
                .forEach(item -> told.put(
                        item.get("key").stringValue(),
                        List.of(
                                item.get("count").longValue(),
                                item.get("sha256").stringValue())));
        return told;
    }

    /** As a subscriber would work them out from what it was sent. */
    private static TreeMap<String, List<Object>> counted(List<RecordedEvent> events) {
        var counted = new TreeMap<String, List<Object>>();
        events.stream()
                .collect(groupingBy(RecordedEvent::streamId))
                .forEach((stream, its) -> counted.put(
                        stream.value(),
                        List.of(
                                (long) its.size(),
                                sha256(its.stream()
                                        .map(event -> event.id().toString())
                                        .collect(joining("\n"))))));
        return counted;
    }

    private static String sha256(String text) {
        var digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.of(digest).value();
    }
}
