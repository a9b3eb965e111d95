package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.stored.PlanReformed;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What was done to an initiative. All is recorded on 2026-06-15. */
class HistoryTest extends QueryServiceTest {
    private static final String HISTORY = "/api/v1/initiatives/INI-2026-0001/history";

    private final InitiativeStory story = InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10"))
            .serving("2.3")
            .articulation(1, "2.3", "Priorizar la bicicleta")
            .mechanism(1, 1, "agreement")
            .milestone(1, day("2026-04-30"), 2);

    @BeforeEach
    void aPlanIsInForce() {
        feed.happened(RealPlan.adopted());
    }

    @Test
    void tellsEveryActTheNewestRecordFirst() {
        feed.happened(story.progress(1, 40, day("2026-03-01")).events());

        var history = read(HISTORY);
        assertThat(history.get("total").intValue()).isEqualTo(story.events().size());
        assertThat(acts(history)).first().isEqualTo("initiative.progress-recorded");
        assertThat(acts(history)).last().isEqualTo("initiative.registered");
        assertThat(history.get("nextCursor").isNull()).isTrue();
    }

    @Test
    void tellsWhoAndWhenAndHowLateAndWhatPartItIsAbout() {
        feed.happened(
                story.progress(1, 40, day("2026-06-10")).progress(1, 50, TODAY).events());

        var late = read(HISTORY).at("/items/1");
        assertThat(late.at("/by/role").stringValue()).isEqualTo("planning");
        assertThat(late.get("by").has("subject")).isFalse();
        assertThat(late.get("effectiveOn").stringValue()).isEqualTo("2026-06-10");
        assertThat(late.get("late").booleanValue()).isTrue();
        assertThat(late.get("daysLate").intValue()).isEqualTo(5);
        assertThat(late.get("subject").stringValue()).isEqualTo("Hito 1");
        assertThat(late.at("/says/percent").intValue()).isEqualTo(40);
        var inTime = read(HISTORY).at("/items/0");
        assertThat(inTime.get("late").booleanValue()).isFalse();
        assertThat(inTime.get("daysLate").intValue()).isZero();
    }

    @Test
    void tellsAnUpdateFromACorrectionFromAReformFromTheTakingBackOfAnImport() {
        feed.happened(story.progress(1, 40, day("2026-03-01")).corrected(30).events());
        feed.happened(new PlanReformed(RealPlan.plan().id(), RealPlan.plan(), "Ordenanza 012-2026", day("2026-05-01")));
        feed.happened(InitiativeStory.endorsed(1, "", day("2026-01-10"))
                .milestoneRevoked(1)
                .events()
                .getLast());

        var history = read(HISTORY);
        assertThat(natures(history)).startsWith("undo", "reform", "correction", "update");
        assertThat(history.at("/items/1/says/instrument").stringValue()).isNotBlank();
        assertThat(history.at("/items/2/reason").stringValue()).isNotBlank();
    }

    @Test
    void keepsInsideWhatIsNotPublished() {
        feed.happened(story.progress(1, 40, day("2026-03-01")).events());

        assertThat(read(HISTORY).toString()).doesNotContain("\"note\"", "\"evidence\"", "subject-1");
    }

    @Nested
    class ByPages {
        @BeforeEach
        void manyActs() {
            for (int percent = 1; percent <= 30; percent++) {
                story.progress(1, percent, day("2026-03-01").plusDays(percent));
            }
            feed.happened(story.events());
        }

        @Test
        void oneAfterTheOtherTheyHoldEveryActOnce() {
            var first = read(HISTORY + "?limit=20");
            var second =
                    read(HISTORY + "?limit=20&cursor=" + first.get("nextCursor").stringValue());
            assertThat(acts(first)).hasSize(20);
            assertThat(acts(second)).hasSize(story.events().size() - 20);
            assertThat(second.get("nextCursor").isNull()).isTrue();
            assertThat(second.at("/items/0/position").longValue())
                    .isLessThan(first.at("/items/19/position").longValue());
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "501", "diez"})
        void aSizeThatIsNoneIsRefused(String limit) {
            var problem = refused(HISTORY + "?limit=" + limit, HttpStatus.BAD_REQUEST);
            assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("limit");
            assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo("out-of-range");
        }
    }

    @Test
    void isThatOfADayAndOfWhatWasKnown() {
        feed.happened(story.progress(1, 40, day("2026-03-01")).events());
        var known = feed.position();
        feed.happened(story.progress(1, 50, day("2026-03-02")).events().getLast());

        assertThat(acts(read(HISTORY + "?asOf=2026-02-28"))).doesNotContain("initiative.progress-recorded");
        assertThat(read(HISTORY + "?atPosition=" + known)
                        .at("/items/0/says/percent")
                        .intValue())
                .isEqualTo(40);
    }

    @Test
    void thereIsNoneOfAProposal() {
        feed.happened(
                InitiativeStory.proposal(1, "Propuesta", day("2026-01-10")).events());

        refused(HISTORY, HttpStatus.NOT_FOUND);
    }

    private static List<String> acts(JsonNode history) {
        return texts(history, "act");
    }

    private static List<String> natures(JsonNode history) {
        return texts(history, "nature");
    }

    private static List<String> texts(JsonNode history, String field) {
        return StreamSupport.stream(history.get("items").spliterator(), false)
                .map(item -> item.get(field).stringValue())
                .toList();
    }
}
