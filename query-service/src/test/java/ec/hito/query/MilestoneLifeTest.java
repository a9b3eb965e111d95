package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.model.SituationKind;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of milestones after they are planned, in the figures and in the view of their initiative. */
class MilestoneLifeTest extends QueryServiceTest {
    private final InitiativeStory story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
            .serving("1.1")
            .milestone(1, day("2026-06-01"), 1)
            .milestone(2, day("2026-12-31"), 1);

    @BeforeEach
    void adoptThePlan() {
        feed.happened(RealPlan.adopted());
    }

    private JsonNode initiative() {
        return read("/api/v1/initiatives/INI-2026-0001");
    }

    private JsonNode milestone(int number) {
        return initiative()
                .get("milestones")
                .valueStream()
                .filter(one -> one.get("title").stringValue().equals("Hito " + number))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode counts() {
        return read("/api/v1/management-objectives/1.1").get("milestones");
    }

    @Nested
    class WhenOneIsRescheduled {
        @Test
        void whatIsExpectedFollowsTheNewDayAndTheBaselineTheOldOne() {
            feed.happened(
                    story.rescheduled(1, day("2026-09-30"), day("2026-05-20")).events());

            assertThat(initiative().get("expectedProgress").decimalValue()).isZero();
            assertThat(initiative().get("baselineExpectedProgress").decimalValue())
                    .isEqualByComparingTo("50");
            assertThat(initiative().get("health").stringValue()).isEqualTo("on-track");
            assertThat(counts().get("overdue").intValue()).isZero();
            assertThat(counts().get("rescheduled").intValue()).isOne();
        }

        @Test
        void theInitiativeShowsBothDaysAndWhyItWasMoved() {
            feed.happened(
                    story.rescheduled(1, day("2026-09-30"), day("2026-05-20")).events());

            var milestone = milestone(1);
            assertThat(milestone.get("dueOn").stringValue()).isEqualTo("2026-09-30");
            assertThat(milestone.get("originalDueOn").stringValue()).isEqualTo("2026-06-01");
            assertThat(milestone.get("reschedules")).hasSize(1);
            var moved = milestone.get("reschedules").get(0);
            assertThat(moved.get("dueOn").stringValue()).isEqualTo("2026-09-30");
            assertThat(moved.get("reason").stringValue()).isEqualTo("Falta el permiso");
            assertThat(moved.get("authorisingOffice").stringValue()).isEqualTo("Planificación");
            assertThat(moved.get("document").stringValue()).isEqualTo("Oficio 7");
            assertThat(moved.get("effectiveOn").stringValue()).isEqualTo("2026-05-20");
        }

        @Test
        void aLateEntryIsListedAndDoesNotMoveItBack() {
            feed.happened(
                    story.rescheduled(1, day("2026-09-30"), day("2026-05-20")).events());
            feed.happened(story.rescheduled(1, day("2026-07-31"), day("2026-04-20"))
                    .events()
                    .getLast());

            assertThat(milestone(1).get("dueOn").stringValue()).isEqualTo("2026-09-30");
            assertThat(milestone(1)
                            .get("reschedules")
                            .valueStream()
                            .map(moved -> moved.get("dueOn").stringValue()))
                    .containsExactly("2026-07-31", "2026-09-30");
        }

        @Test
        void oneThatWasMovedBackStaysAMovedOne() {
            feed.happened(story.rescheduled(1, day("2026-09-30"), day("2026-05-20"))
                    .rescheduled(1, day("2026-06-01"), day("2026-05-25"))
                    .events());

            assertThat(milestone(1).get("dueOn").stringValue()).isEqualTo("2026-06-01");
            assertThat(counts().get("rescheduled").intValue()).isOne();
            assertThat(counts().get("overdue").intValue()).isOne();
        }
    }

    @Nested
    class WhenOneIsReweighted {
        @Test
        void progressAndWhatIsExpectedFollowTheNewWeight() {
            feed.happened(story.progress(1, 80, day("2026-05-01"))
                    .reweighted(1, 3, day("2026-05-20"))
                    .events());

            assertThat(initiative().get("progress").decimalValue()).isEqualByComparingTo("60");
            assertThat(initiative().get("expectedProgress").decimalValue()).isEqualByComparingTo("75");
            assertThat(milestone(1).get("weight").intValue()).isEqualTo(3);
        }

        @Test
        void aLateEntryDoesNotOutweighALaterDay() {
            feed.happened(story.reweighted(1, 3, day("2026-05-20")).events());
            feed.happened(story.reweighted(1, 9, day("2026-04-20")).events().getLast());

            assertThat(milestone(1).get("weight").intValue()).isEqualTo(3);
        }
    }

    @Nested
    class WhenOneIsCancelled {
        @Test
        void itLeavesTheDenominatorAndIsCountedApart() {
            feed.happened(story.progress(2, 40, day("2026-05-01"))
                    .cancelled(1, day("2026-06-02"))
                    .events());

            assertThat(initiative().get("progress").decimalValue()).isEqualByComparingTo("40");
            assertThat(initiative().get("expectedProgress").decimalValue()).isZero();
            assertThat(initiative().get("health").stringValue()).isEqualTo("on-track");
            assertThat(counts().toString())
                    .isEqualTo("{\"planned\":1,\"achieved\":0,\"verified\":0,\"overdue\":0,\"dueIn30Days\":0,"
                            + "\"rescheduled\":0,\"cancelled\":1,\"cancelledAfterDue\":1}");
        }

        @Test
        void onItsDueDayItIsNotCancelledAfterDue() {
            feed.happened(story.cancelled(1, day("2026-06-01")).events());

            assertThat(counts().get("cancelled").intValue()).isOne();
            assertThat(counts().get("cancelledAfterDue").intValue()).isZero();
        }

        @Test
        void theInitiativeShowsSinceWhenAndWhy() {
            feed.happened(story.cancelled(1, day("2026-06-02")).events());

            assertThat(milestone(1).get("cancelledOn").stringValue()).isEqualTo("2026-06-02");
            assertThat(milestone(1).get("cancellation").toString())
                    .isEqualTo("{\"reason\":\"Lo asume otra\",\"document\":\"Oficio 8\"}");
            assertThat(milestone(1).get("overdue").booleanValue()).isFalse();
            assertThat(milestone(2).get("cancelledOn").isNull()).isTrue();
            assertThat(milestone(2).get("cancellation").isNull()).isTrue();
        }
    }

    @Nested
    class WhenProgressIsCorrected {
        @Test
        void theCorrectionCountsOnTheDayOfTheRecord() {
            feed.happened(story.progress(1, 80, day("2026-05-01")).corrected(40).events());

            assertThat(initiative().get("progress").decimalValue()).isEqualByComparingTo("20");
            var record = milestone(1).get("progress").get(0);
            assertThat(record.get("percent").intValue()).isEqualTo(40);
            assertThat(record.get("effectiveOn").stringValue()).isEqualTo("2026-05-01");
            assertThat(record.at("/correction/recordedPercent").intValue()).isEqualTo(80);
            assertThat(record.at("/correction/reason").stringValue()).isEqualTo("Se contó dos veces");
        }

        @Test
        void anotherCorrectionOfTheSameRecordCountsInstead() {
            feed.happened(story.progress(1, 80, day("2026-05-01")).corrected(40).events());
            feed.happened(story.corrected(60).events().getLast());

            var record = milestone(1).get("progress").get(0);
            assertThat(milestone(1).get("progress")).hasSize(1);
            assertThat(record.get("percent").intValue()).isEqualTo(60);
            assertThat(record.at("/correction/recordedPercent").intValue()).isEqualTo(80);
        }

        @Test
        void theRecordKeepsItsPlaceAmongThoseOfItsDay() {
            feed.happened(story.progress(1, 30, day("2026-05-01")).events());
            var correction = story.corrected(20).events().getLast();
            var second = story.progress(1, 60, day("2026-05-01")).events().getLast();
            feed.happened(second, correction);

            assertThat(milestone(1).get("percent").intValue()).isEqualTo(60);
            assertThat(milestone(1).at("/progress/0/percent").intValue()).isEqualTo(20);
        }

        @Test
        void aRecordThatWasNotCorrectedSaysSo() {
            feed.happened(story.progress(1, 80, day("2026-05-01")).events());

            var record = milestone(1).get("progress").get(0);
            assertThat(record.get("correction").isNull()).isTrue();
            assertThat(record.get("returnReason").isNull()).isTrue();
        }
    }

    @Nested
    class WhenOneIsAchieved {
        @Test
        void itIsProvisionalUntilItIsVerified() {
            feed.happened(story.achieved(1, day("2026-05-30")).events());
            assertThat(initiative().get("progress").decimalValue()).isEqualByComparingTo("50");
            assertThat(initiative().get("verifiedProgress").decimalValue()).isZero();
            assertThat(counts().get("achieved").intValue()).isOne();
            assertThat(counts().get("verified").intValue()).isZero();

            feed.happened(story.verified(1, day("2026-06-05")).events().getLast());
            assertThat(initiative().get("verifiedProgress").decimalValue()).isEqualByComparingTo("50");
            assertThat(counts().get("achieved").intValue()).isOne();
            assertThat(counts().get("verified").intValue()).isOne();
            assertThat(milestone(1).get("achievedOn").stringValue()).isEqualTo("2026-05-30");
            assertThat(milestone(1).get("verifiedOn").stringValue()).isEqualTo("2026-06-05");
        }

        @Test
        void aReturnLeavesWhatStandsAndWhy() {
            feed.happened(story.achieved(1, day("2026-05-30"))
                    .returned(1, 70, day("2026-06-05"))
                    .events());

            assertThat(initiative().get("progress").decimalValue()).isEqualByComparingTo("35");
            assertThat(counts().get("achieved").intValue()).isZero();
            assertThat(counts().get("overdue").intValue()).isOne();
            assertThat(milestone(1).get("achievedOn").isNull()).isTrue();
            assertThat(milestone(1).at("/progress/1/percent").intValue()).isEqualTo(70);
            assertThat(milestone(1).at("/progress/1/returnReason").stringValue())
                    .isEqualTo("Sin firma");
        }

        @Test
        void itCanBeAchievedAgainAfterAReturn() {
            feed.happened(story.achieved(1, day("2026-05-30"))
                    .returned(1, 70, day("2026-06-05"))
                    .achieved(1, day("2026-06-10"))
                    .verified(1, day("2026-06-12"))
                    .events());

            assertThat(milestone(1).get("achievedOn").stringValue()).isEqualTo("2026-06-10");
            assertThat(milestone(1).get("verifiedOn").stringValue()).isEqualTo("2026-06-12");
            assertThat(milestone(1).get("progress")).hasSize(3);
        }

        @Test
        void whatWasAppliedBeforeChangesNothingOneByOne() {
            feed.happened(story.achieved(1, day("2026-05-30"))
                    .returned(1, 70, day("2026-06-05"))
                    .events());
            var before = initiative();

            feed.deliverAgainOneByOne();

            assertThat(initiative()).isEqualTo(before);
        }
    }

    @Nested
    class WhenTheSituationIsReported {
        @Test
        void theInitiativeListsMonthAndKindAndKeepsTheTextInside() {
            feed.happened(story.reported(1, YearMonth.of(2026, 4), SituationKind.NO_CHANGE, day("2026-05-04"))
                    .reported(2, YearMonth.of(2026, 5), SituationKind.OBSTACLE, day("2026-06-03"))
                    .events());

            var reports = initiative().get("situationReports");
            assertThat(reports.valueStream()
                            .map(report -> report.get("period").stringValue() + " "
                                    + report.get("kind").stringValue()))
                    .containsExactly("2026-05 obstacle", "2026-04 no-change");
            assertThat(initiative().toString()).doesNotContain("Lo que solo se dice adentro");
            assertThat(initiative().get("lastActOn").stringValue()).isEqualTo("2026-06-03");
        }

        @Test
        void withoutReportsTheListIsEmpty() {
            feed.happened(story.events());

            assertThat(initiative().get("situationReports")).isEmpty();
        }
    }
}
