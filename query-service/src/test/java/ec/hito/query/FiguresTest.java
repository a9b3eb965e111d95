package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FiguresTest extends QueryServiceTest {
    @BeforeEach
    void adoptThePlan() {
        feed.happened(RealPlan.adopted());
    }

    private static InitiativeStory story(int number) {
        return InitiativeStory.endorsed(number, "Iniciativa " + number, day("2026-05-20"))
                .serving("1.1");
    }

    private JsonNode objective() {
        return read("/api/v1/management-objectives/1.1");
    }

    private JsonNode initiative(int number) {
        return read("/api/v1/initiatives/INI-2026-%04d".formatted(number));
    }

    @Nested
    class WhenNothingIsMeasured {
        @BeforeEach
        void registerOnly() {
            feed.happened(story(1).events());
        }

        @Test
        void progressIsNullAndNotZero() {
            for (var figures : new JsonNode[] {objective(), initiative(1)}) {
                assertThat(figures.get("progress").isNull()).isTrue();
                assertThat(figures.get("expectedProgress").isNull()).isTrue();
                assertThat(figures.get("verifiedProgress").isNull()).isTrue();
                assertThat(figures.get("baselineExpectedProgress").isNull()).isTrue();
            }
            assertThat(objective().get("measured").intValue()).isZero();
        }

        @Test
        void whatIsNotKnownIsAGap() {
            assertThat(objective().get("gaps").toString())
                    .isEqualTo("{\"withoutLead\":1,\"withoutType\":1,\"withoutMilestones\":1,\"withoutMechanism\":1,"
                            + "\"withoutActor\":1,\"withoutPolicy\":1,\"silent\":0}");
        }
    }

    @Nested
    class WhenMilestonesArePlanned {
        @Test
        void progressIsWeightedAndExpectedIsWhatWasDueBeforeTheDay() {
            feed.happened(story(1).milestone(1, day("2026-06-14"), 2)
                    .milestone(2, day("2026-06-15"), 1)
                    .milestone(3, day("2026-12-31"), 3)
                    .progress(1, 100, day("2026-06-01"))
                    .progress(2, 25, day("2026-06-01"))
                    .events());

            assertThat(initiative(1).get("progress").decimalValue()).isEqualByComparingTo("37.5");
            assertThat(initiative(1).get("expectedProgress").decimalValue()).isEqualByComparingTo("33.33");
            assertThat(initiative(1).get("verifiedProgress").decimalValue()).isZero();
        }

        @Test
        void aMilestoneWithoutARecordCountsButHasNoPercentOfItsOwn() {
            feed.happened(story(1).milestone(1, day("2026-12-31"), 1)
                    .milestone(2, day("2026-12-31"), 1)
                    .progress(1, 50, day("2026-06-01"))
                    .events());

            assertThat(initiative(1).get("progress").decimalValue()).isEqualByComparingTo("25");
            assertThat(initiative(1).at("/milestones/1/percent").isNull()).isTrue();
        }

        @Test
        void anObjectiveHasThePlainMeanOfThoseMeasured() {
            feed.happened(story(1).milestone(1, day("2026-12-31"), 1000)
                    .progress(1, 100, day("2026-06-01"))
                    .events());
            feed.happened(story(2).milestone(1, day("2026-12-31"), 1)
                    .progress(1, 50, day("2026-06-01"))
                    .events());
            feed.happened(story(3).milestone(1, day("2026-12-31"), 1).events());
            feed.happened(story(4).events());

            assertThat(objective().get("progress").decimalValue()).isEqualByComparingTo("50");
            assertThat(objective().get("measured").intValue()).isEqualTo(3);
            assertThat(objective().get("initiatives").intValue()).isEqualTo(4);
        }

        @Test
        void aCancelledInitiativeAndACancelledMilestoneLeaveTheMean() {
            feed.happened(story(1).milestone(1, day("2026-12-31"), 1)
                    .milestone(2, day("2026-06-01"), 9)
                    .progress(1, 80, day("2026-06-01"))
                    .cancelled(2, day("2026-06-02"))
                    .events());
            feed.happened(story(2).milestone(1, day("2026-12-31"), 1)
                    .cancelled(day("2026-06-02"))
                    .events());

            assertThat(objective().get("progress").decimalValue()).isEqualByComparingTo("80");
            assertThat(objective().get("measured").intValue()).isEqualTo(1);
            assertThat(objective().at("/milestones/cancelled").intValue()).isEqualTo(1);
            assertThat(objective().at("/milestones/cancelledAfterDue").intValue())
                    .isEqualTo(1);
            assertThat(objective().at("/lifecycle/cancelled").intValue()).isEqualTo(1);
        }

        @Test
        void theMilestonesOfAnObjectiveAreCountedByHowTheyStand() {
            feed.happened(story(1).milestone(1, day("2026-06-14"), 1)
                    .milestone(2, day("2026-06-15"), 1)
                    .milestone(3, day("2026-07-15"), 1)
                    .milestone(4, day("2026-07-16"), 1)
                    .milestone(5, day("2026-06-01"), 1)
                    .achieved(5, day("2026-05-30"))
                    .events());

            assertThat(objective().get("milestones").toString())
                    .isEqualTo("{\"planned\":5,\"achieved\":1,\"verified\":0,\"overdue\":1,\"dueIn30Days\":2,"
                            + "\"rescheduled\":0,\"cancelled\":0,\"cancelledAfterDue\":0}");
        }
    }

    @Nested
    class WhenProgressIsRecordedOutOfOrder {
        @Test
        void theLatestDayCountsAndNotTheLatestRecord() {
            feed.happened(story(1).milestone(1, day("2026-12-31"), 1)
                    .progress(1, 60, day("2026-06-10"))
                    .progress(1, 30, day("2026-06-01"))
                    .events());

            assertThat(initiative(1).get("progress").decimalValue()).isEqualByComparingTo("60");
            assertThat(initiative(1).at("/milestones/0/progress/0/percent").intValue())
                    .isEqualTo(30);
        }

        @Test
        void ofTwoOnOneDayTheLaterRecordCounts() {
            feed.happened(story(1).milestone(1, day("2026-12-31"), 1)
                    .progress(1, 60, day("2026-06-10"))
                    .progress(1, 70, day("2026-06-10"))
                    .events());

            assertThat(initiative(1).get("progress").decimalValue()).isEqualByComparingTo("70");
        }
    }

    @Nested
    class WhenNobodyActs {
        @Test
        void anInitiativeIsSilentAfterFortyFiveDays() {
            feed.happened(InitiativeStory.endorsed(1, "Ayer", day("2026-05-01"))
                    .serving("1.1")
                    .events());
            feed.happened(InitiativeStory.endorsed(2, "Antes", day("2026-04-30"))
                    .serving("1.1")
                    .events());

            assertThat(initiative(1).get("gaps").toString()).doesNotContain("silent");
            assertThat(initiative(2).get("gaps").toString()).contains("silent");
            assertThat(objective().at("/gaps/silent").intValue()).isEqualTo(1);
        }
    }

    @Nested
    class WhenMechanismsAreAttached {
        @Test
        void thoseAttachedAreCountedByTypeUnderTheirObjective() {
            feed.happened(story(1).articulation(1, "1.1", "Coordinar")
                    .mechanism(1, 1, "accord")
                    .mechanism(2, 1, "contract")
                    .mechanism(3, 1, "accord")
                    .mechanism(4, 1, "consortium")
                    .detached(4, day("2026-06-01"))
                    .events());

            assertThat(objective().get("mechanisms").toString())
                    .isEqualTo("[{\"type\":\"accord\",\"count\":2,\"inForce\":0,\"expiringIn60Days\":0},"
                            + "{\"type\":\"contract\",\"count\":1,\"inForce\":0,\"expiringIn60Days\":0}]");
        }
    }
}
