package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** From an explanation alone a person comes to the figures that are shown. */
class ExplanationTest extends QueryServiceTest {
    private static final String INITIATIVE = "/api/v1/initiatives/INI-2026-0001";

    @BeforeEach
    void aPlanIsInForce() {
        feed.happened(RealPlan.adopted());
    }

    private static InitiativeStory story() {
        return InitiativeStory.endorsed(1, "Ciclovía", day("2026-01-10")).serving("2.3");
    }

    @Nested
    class OfAnInitiative {
        @Test
        void theSumOfItsMilestonesIsItsProgress() {
            feed.happened(story().milestone(1, day("2026-04-30"), 2)
                    .milestone(2, day("2026-09-30"), 3)
                    .milestone(3, day("2026-12-31"), 7)
                    .progress(1, 40, day("2026-03-01"))
                    .progress(2, 25, day("2026-03-01"))
                    .cancelled(3, day("2026-04-01"))
                    .events());

            var explained = read(INITIATIVE + "/explanation");
            assertThat(byHand(explained)).isEqualByComparingTo("31");
            assertThat(read(INITIATIVE).get("progress").decimalValue()).isEqualByComparingTo("31");
            assertThat(explained.at("/sums/weight").intValue()).isEqualTo(5);
            assertThat(explained.at("/sums/weightTimesPercent").intValue()).isEqualTo(155);
            assertThat(explained.at("/sums/dueTimesHundred").intValue()).isEqualTo(200);
            assertThat(explained.at("/milestones/2/counts").booleanValue()).isFalse();
            assertThat(explained.at("/milestones/2/cancelledFrom/act").stringValue())
                    .isEqualTo("initiative.milestone-cancelled");
        }

        @Test
        void eachPartNamesTheEventThatItComesFrom() {
            feed.happened(story().milestone(1, day("2026-04-30"), 2)
                    .progress(1, 60, day("2026-03-01"))
                    .corrected(30)
                    .rescheduled(1, day("2026-10-31"), day("2026-04-01"))
                    .reweighted(1, 5, day("2026-04-02"))
                    .events());

            var milestone = read(INITIATIVE + "/explanation").at("/milestones/0");
            assertThat(milestone.at("/percentFrom/act").stringValue()).isEqualTo("initiative.progress-corrected");
            assertThat(milestone.at("/dueFrom/act").stringValue()).isEqualTo("initiative.milestone-rescheduled");
            assertThat(milestone.at("/weightFrom/act").stringValue()).isEqualTo("initiative.milestone-reweighted");
            assertThat(milestone.at("/weightFrom/position").longValue()).isEqualTo(feed.position());
            assertThat(milestone.at("/weightFrom/eventId").stringValue())
                    .isEqualTo(feed.log().getLast().id().toString());
            assertThat(milestone.get("originalDueOn").stringValue()).isEqualTo("2026-04-30");
        }

        @ParameterizedTest(name = "{0} days overdue at {1} % is {2}")
        @CsvSource({
            "0, 0, nothing-overdue, on-track",
            "10, 0, overdue, at-risk",
            "11, 90, overdue, at-risk",
            "11, 84, overdue-and-behind, delayed",
            "31, 99, overdue-for-long, delayed"
        })
        void itsHealthHasAReason(int overdue, int percent, String verdict, String health) {
            feed.happened(story().milestone(1, TODAY.minusDays(overdue), 1)
                    .progress(1, percent, day("2026-02-01"))
                    .events());

            var explained = read(INITIATIVE + "/explanation");
            assertThat(explained.get("verdict").stringValue()).isEqualTo(verdict);
            assertThat(explained.get("health").stringValue()).isEqualTo(health);
            assertThat(explained.get("daysOverdue").intValue()).isEqualTo(overdue);
            assertThat(explained.at("/rule/delayedAfterDays").intValue()).isEqualTo(30);
            assertThat(explained.at("/rule/from").isNull()).isTrue();
        }

        @Test
        void withoutMilestonesThereIsNothingToAddUp() {
            feed.happened(story().events());

            var explained = read(INITIATIVE + "/explanation");
            assertThat(explained.get("milestones")).isEmpty();
            assertThat(explained.get("sums").isNull()).isTrue();
            assertThat(explained.get("verdict").stringValue()).isEqualTo("no-milestones");
        }

        @Test
        void whatHasEndedHasNoHealthAndSaysByWhichEvent() {
            feed.happened(story().milestone(1, day("2026-02-01"), 1)
                    .suspended(day("2026-03-01"))
                    .events());

            var explained = read(INITIATIVE + "/explanation");
            assertThat(explained.get("verdict").isNull()).isTrue();
            assertThat(explained.get("health").isNull()).isTrue();
            assertThat(explained.at("/lifecycleFrom/act").stringValue()).isEqualTo("initiative.suspended");
        }

        @Test
        void thereIsNoneWhereThereIsNoInitiative() {
            refused(INITIATIVE + "/explanation", HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class OfAnObjective {
        @Test
        void theMeanOfItsInitiativesIsItsProgressAndWhatDoesNotCountIsShown() {
            feed.happened(story().milestone(1, day("2026-04-30"), 2)
                    .progress(1, 40, day("2026-03-01"))
                    .events());
            feed.happened(InitiativeStory.endorsed(2, "Aceras", day("2026-01-10"))
                    .serving("2.3")
                    .milestone(2, day("2026-12-31"), 3)
                    .progress(2, 15, day("2026-03-01"))
                    .events());
            feed.happened(InitiativeStory.endorsed(3, "Sin hitos", day("2026-01-10"))
                    .serving("2.3")
                    .events());

            var explained = read("/api/v1/management-objectives/2.3/explanation");
            assertThat(explained.get("items")).hasSize(3);
            assertThat(explained.at("/items/2/counts").booleanValue()).isFalse();
            assertThat(explained.at("/figures/progress").decimalValue()).isEqualByComparingTo("27.5");
            assertThat(explained.at("/figures/measured").intValue()).isEqualTo(2);
        }

        @Test
        void thereIsNoneOfAnObjectiveThatThePlanDoesNotHave() {
            refused("/api/v1/management-objectives/9.9/explanation", HttpStatus.NOT_FOUND);
        }
    }

    /** Whatever happened: what is explained at any moment comes to what is shown at that moment. */
    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whateverHappenedTheSumComesOut(long seed) {
        feed.happened(RandomStories.of(seed, 6, 30));
        for (int back = 0; back < 400; back += 97) {
            var moment = "?asOf=" + TODAY.minusDays(back) + "&atPosition=" + (feed.position() - back / 97 * 10);
            for (var initiative : read("/api/v1/initiatives" + moment).get("items")) {
                var explained =
                        read("/api/v1/initiatives/" + initiative.get("code").stringValue() + "/explanation" + moment);
                var shown = initiative.get("progress");
                if (shown.isNull()) {
                    assertThat(explained.get("sums").isNull()).isTrue();
                } else {
                    assertThat(byHand(explained).setScale(2, RoundingMode.HALF_UP))
                            .isEqualByComparingTo(shown.decimalValue());
                }
                assertThat(explained.get("health")).isEqualTo(initiative.get("health"));
            }
        }
    }

    /** As a person would with the milestones before them. */
    private static BigDecimal byHand(JsonNode explained) {
        var counting = StreamSupport.stream(explained.get("milestones").spliterator(), false)
                .filter(milestone -> milestone.get("counts").booleanValue())
                .toList();
        var weight = counting.stream()
                .map(milestone -> milestone.get("weight").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return counting.stream()
                .map(milestone -> milestone
                        .get("weight")
                        .decimalValue()
                        .multiply(
                                milestone.get("percent").isNull()
                                        ? BigDecimal.ZERO
                                        : milestone.get("percent").decimalValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weight, MathContext.DECIMAL64);
    }
}
