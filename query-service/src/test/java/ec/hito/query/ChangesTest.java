package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.stored.DomainEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What changed between two positions or two days. All is recorded on 2026-06-15. */
class ChangesTest extends QueryServiceTest {
    private final InitiativeStory story = InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
            .serving("2.3")
            .milestone(1, day("2026-04-30"), 1)
            .milestone(2, day("2026-12-31"), 1)
            .progress(1, 40, day("2026-03-01"));

    private long before;

    @BeforeEach
    void anInitiativeIsKnown() {
        feed.happened(RealPlan.adopted());
        feed.happened(story.events());
        before = feed.position();
    }

    private void happensTo(InitiativeStory more) {
        feed.happened(news(more));
    }

    /** What the story tells beyond what is known of it. */
    private List<DomainEvent> news(InitiativeStory more) {
        return more.events().stream()
                .skip(feed.log().stream()
                        .filter(recorded -> recorded.streamId()
                                .equals(more.events().getFirst().streamId()))
                        .count())
                .toList();
    }

    private JsonNode changes() {
        return read("/api/v1/changes?fromPosition=" + before);
    }

    private JsonNode initiative() {
        return changes().at("/items/0");
    }

    @Test
    void nothingChangedWhereNothingBecameKnownOnTheSameDay() {
        assertThat(changes().get("items")).isEmpty();
        assertThat(changes().get("total").intValue()).isZero();
        assertThat(changes().at("/totals/progress/difference").intValue()).isZero();
    }

    @Test
    void eachActIsToldWithItsKindItsActorAndItsReason() {
        happensTo(story.progress(1, 60, TODAY)
                .rescheduled(2, day("2027-01-31"), TODAY)
                .corrected(50)
                .milestone(3, day("2027-02-28"), 1)
                .cancelled(3, TODAY));

        var acts = initiative().get("acts");
        assertThat(texts(acts, "kind")).containsExactly("progressed", "moved", "corrected", "added", "removed");
        assertThat(acts.get(1).get("reason").stringValue()).isNotBlank();
        assertThat(acts.get(0).at("/by/role").stringValue()).isEqualTo("planning");
        assertThat(acts.get(0).get("subject").stringValue()).isEqualTo("Hito 1");
        assertThat(acts.get(2).get("nature").stringValue()).isEqualTo("correction");
    }

    @Test
    void whatIsOfADayBeforeThePeriodWasLearntLate() {
        happensTo(story.progress(1, 60, day("2026-05-01")).progress(1, 70, TODAY));

        assertThat(texts(initiative().get("acts"), "when")).containsExactly("learntLate", "occurred");
    }

    @Nested
    class TheDifferenceInProgress {
        @ParameterizedTest(name = "by {0}")
        @CsvSource({"work, 10", "correction, -15", "reweighting, 10", "cancellation, 20", "membership, -6.666667"})
        void isDueTo(String cause, BigDecimal points) {
            happensTo(
                    switch (cause) {
                        case "work" -> story.progress(1, 60, TODAY);
                        case "correction" -> story.corrected(10);
                        case "reweighting" -> story.reweighted(1, 3, TODAY);
                        case "cancellation" -> story.cancelled(2, TODAY);
                        default -> story.milestone(3, day("2026-12-31"), 1);
                    });

            var progress = initiative().get("progress");
            assertThat(progress.get("from").decimalValue()).isEqualByComparingTo("20");
            assertThat(progress.at("/parts/" + cause).decimalValue()).isEqualByComparingTo(points);
            assertThat(sum(progress.get("parts"))).isEqualByComparingTo(points);
            assertThat(changes().at("/totals/progress")).isEqualTo(progress);
        }

        @Test
        void isNotToldOfWhatWasNotMeasured() {
            happensTo(
                    InitiativeStory.endorsed(2, "Aceras", TODAY).serving("2.3").milestone(9, TODAY, 1));

            assertThat(initiative().at("/before").isNull()).isTrue();
            assertThat(initiative().at("/progress/from").isNull()).isTrue();
            assertThat(initiative().at("/progress/parts").isNull()).isTrue();
            assertThat(changes().at("/totals/progress/parts/membership").decimalValue())
                    .isEqualByComparingTo("-10");
        }
    }

    @Nested
    class TheDifferenceInExpectedProgress {
        @Test
        void isDueToTheDaysThatWentBy() {
            startAnew();
            feed.recordsOn(day("2026-03-02"));
            feed.happened(RealPlan.adopted());
            feed.happened(story.events());

            var changes = read("/api/v1/changes?from=2026-04-30&to=2026-05-01");
            var expected = changes.at("/items/0/expectedProgress");
            assertThat(changes.at("/items/0/acts")).isEmpty();
            assertThat(expected.get("from").intValue()).isZero();
            assertThat(expected.get("to").decimalValue()).isEqualByComparingTo("50");
            assertThat(expected.at("/parts/calendar").decimalValue()).isEqualByComparingTo("50");
            assertThat(changes.at("/items/0/before/health").stringValue()).isEqualTo("on-track");
            assertThat(changes.at("/items/0/after/health").stringValue()).isEqualTo("at-risk");
        }

        @Test
        void isDueToRescheduling() {
            happensTo(story.rescheduled(1, day("2026-12-31"), TODAY));

            var expected = initiative().get("expectedProgress");
            assertThat(expected.get("from").decimalValue()).isEqualByComparingTo("50");
            assertThat(expected.at("/parts/rescheduling").decimalValue()).isEqualByComparingTo("-50");
            assertThat(initiative().at("/progress/difference").intValue()).isZero();
        }
    }

    @Test
    void aRevokedInitiativeIsThereNoMore() {
        happensTo(story.revoked());

        assertThat(initiative().at("/after").isNull()).isTrue();
        assertThat(initiative().at("/before/lifecycle").stringValue()).isEqualTo("registered");
        assertThat(texts(initiative().get("acts"), "nature")).containsExactly("undo");
        assertThat(changes().at("/totals/progress/to").isNull()).isTrue();
    }

    @Test
    void aProposalIsNotTold() {
        happensTo(InitiativeStory.proposal(2, "Propuesta", TODAY));

        assertThat(changes().get("items")).isEmpty();
    }

    @Test
    void onlyThoseOfAnObjectiveAreToldWhereItIsAskedFor() {
        happensTo(InitiativeStory.endorsed(2, "Aceras", TODAY).serving("1.1"));
        happensTo(story.progress(1, 60, TODAY));

        assertThat(read("/api/v1/changes?fromPosition=" + before + "&objective=1.1")
                        .get("items"))
                .hasSize(1);
        assertThat(changes().get("items")).hasSize(2);
    }

    @Test
    void pageByPageTheyAreAllToldOnce() {
        for (int number = 2; number <= 6; number++) {
            happensTo(InitiativeStory.endorsed(number, "Otra " + number, TODAY).serving("1.1"));
        }

        var first = read("/api/v1/changes?limit=3&fromPosition=" + before);
        var second = read("/api/v1/changes?limit=3&fromPosition=" + before + "&cursor="
                + first.get("nextCursor").stringValue());
        assertThat(first.get("total").intValue()).isEqualTo(5);
        assertThat(texts(first.get("items"), "code"))
                .containsExactly("INI-2026-0002", "INI-2026-0003", "INI-2026-0004");
        assertThat(texts(second.get("items"), "code")).containsExactly("INI-2026-0005", "INI-2026-0006");
        assertThat(second.get("nextCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/changes, from",
        "/api/v1/changes?from=2026-06-16, from",
        "/api/v1/changes?from=2026-06-01&to=2026-05-31, to",
        "/api/v1/changes?from=2026-06-01&fromPosition=1, fromPosition",
        "/api/v1/changes?fromPosition=0, fromPosition",
        "/api/v1/changes?fromPosition=3&toPosition=2, toPosition",
        "/api/v1/changes?fromPosition=3&to=2026-06-01, to",
        "/api/v1/changes?fromPosition=3&limit=0, limit"
    })
    void aPeriodThatIsNoneIsRefusedByName(String uri, String parameter) {
        assertThat(refused(uri, HttpStatus.BAD_REQUEST).at("/errors/0/field").stringValue())
                .isEqualTo(parameter);
    }

    /** Whatever happened: what is told goes from what was shown at the one moment to what is shown at the other, and its parts add up. */
    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverHappenedThePartsAddUpToTheDifference(long seed) {
        startAnew();
        feed.happened(RandomStories.of(seed, 6, 30));
        var from = feed.position() / 3;
        var to = from + (feed.position() - from) / 2;
        var changes = read("/api/v1/changes?fromPosition=" + from + "&toPosition=" + to);

        assertThat(changes.at("/totals/progress/from")).isEqualTo(total(from, "progress"));
        assertThat(changes.at("/totals/progress/to")).isEqualTo(total(to, "progress"));
        assertThat(changes.at("/totals/expectedProgress/to")).isEqualTo(total(to, "expectedProgress"));
        for (var group : List.of(changes.get("objectives"), changes.get("items"))) {
            for (var one : group) {
                assertAddsUp(one.get("progress"));
                assertAddsUp(one.get("expectedProgress"));
            }
        }
        assertAddsUp(changes.at("/totals/progress"));
        assertAddsUp(changes.at("/totals/expectedProgress"));
    }

    private JsonNode total(long position, String figure) {
        return read("/api/v1/management-objectives?atPosition=" + position).at("/totals/" + figure);
    }

    private static void assertAddsUp(JsonNode split) {
        if (split.get("parts").isNull()) {
            assertThat(split.get("difference").isNull()).isTrue();
        } else {
            assertThat(sum(split.get("parts")).subtract(split.get("difference").decimalValue()))
                    .isBetween(new BigDecimal("-0.000005"), new BigDecimal("0.000005"));
        }
    }

    private static BigDecimal sum(JsonNode parts) {
        return parts.properties().stream()
                .map(part -> part.getValue().decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).stringValue())
                .toList();
    }
}
