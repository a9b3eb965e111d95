package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Where initiatives stand by the acts of people, and what is said of them. */
class LifeTest extends QueryServiceTest {
    @BeforeEach
    void adoptThePlan() {
        feed.happened(RealPlan.adopted());
    }

    private static InitiativeStory story(int number) {
        return InitiativeStory.endorsed(number, "Iniciativa " + number, day("2026-01-10"))
                .serving("1.1")
                .milestone(1, day("2026-02-01"), 1);
    }

    private JsonNode objective() {
        return read("/api/v1/management-objectives/1.1");
    }

    private JsonNode initiative(int number) {
        return read("/api/v1/initiatives/INI-2026-%04d".formatted(number));
    }

    private String lifecycle() {
        return initiative(1).get("lifecycle").stringValue();
    }

    @Nested
    class WhenPeopleAct {
        @Test
        void initiativesAreCountedByWhereTheyStand() {
            feed.happened(story(1).events());
            feed.happened(story(2).started(day("2026-02-01")).events());
            feed.happened(story(3).suspended(day("2026-02-01")).events());
            feed.happened(story(4).started(day("2026-02-01"))
                    .completed(day("2026-03-01"))
                    .events());
            feed.happened(story(5).cancelled(day("2026-02-01")).events());
            feed.happened(story(6).started(day("2026-02-01"))
                    .suspended(day("2026-03-01"))
                    .resumed(day("2026-04-01"))
                    .events());

            assertThat(objective().get("lifecycle").toString())
                    .isEqualTo("{\"registered\":1,\"inProgress\":2,\"suspended\":1,\"completed\":1,\"cancelled\":1}");
            assertThat(objective().get("health").toString())
                    .isEqualTo("{\"no-data\":0,\"on-track\":0,\"at-risk\":0,\"delayed\":3}");
            assertThat(read("/api/v1/initiatives?lifecycle=inProgress")
                            .get("total")
                            .intValue())
                    .isEqualTo(2);
            assertThat(read("/api/v1/initiatives?health=delayed").get("total").intValue())
                    .isEqualTo(3);
        }

        @Test
        void onlyCancelledOnesLeaveTheMean() {
            feed.happened(story(1).progress(1, 90, day("2026-02-01"))
                    .started(day("2026-02-01"))
                    .completed(day("2026-03-01"))
                    .events());
            feed.happened(story(2).progress(1, 30, day("2026-02-01"))
                    .suspended(day("2026-03-01"))
                    .events());
            feed.happened(story(3).cancelled(day("2026-03-01")).events());

            assertThat(objective().get("measured").intValue()).isEqualTo(2);
            assertThat(objective().get("progress").decimalValue()).isEqualByComparingTo("60");
        }

        @Test
        void oneThatWasNotStartedIsRegisteredAgainOnceResumed() {
            feed.happened(story(1).suspended(day("2026-02-01"))
                    .resumed(day("2026-03-01"))
                    .events());

            assertThat(lifecycle()).isEqualTo("registered");
        }

        @Test
        void workThatBeganDuringASuspensionShowsOnceResumed() {
            var story = story(1).suspended(day("2026-02-01")).started(day("2026-02-15"));
            feed.happened(story.events());
            assertThat(lifecycle()).isEqualTo("suspended");

            feed.happened(story.resumed(day("2026-03-01")).events().getLast());
            assertThat(lifecycle()).isEqualTo("inProgress");
        }

        @Test
        void aLateEntryOfAnEarlierDayDoesNotTurnItBack() {
            var story = story(1).suspended(day("2026-02-01")).resumed(day("2026-03-01"));
            feed.happened(story.events());

            feed.happened(story.started(day("2026-01-20")).events().getLast());

            assertThat(lifecycle()).isEqualTo("inProgress");
            assertThat(initiative(1).get("startedOn").stringValue()).isEqualTo("2026-01-20");
        }

        @Test
        void ofTwoActsOnOneDayTheLaterRecordCounts() {
            feed.happened(story(1).suspended(day("2026-02-01"))
                    .resumed(day("2026-02-01"))
                    .suspended(day("2026-02-01"))
                    .events());

            assertThat(lifecycle()).isEqualTo("suspended");
        }

        @Test
        void readersSeeSinceWhenAndWhy() {
            var story = story(1).suspended(day("2026-02-01"));
            feed.happened(story.events());
            assertThat(initiative(1).get("lifecycleSince").stringValue()).isEqualTo("2026-02-01");
            assertThat(initiative(1).get("lifecycleReason").stringValue()).isEqualTo("Falta el informe");
            assertThat(initiative(1).get("health").isNull()).isTrue();

            feed.happened(story.resumed(day("2026-03-01")).events().getLast());
            assertThat(initiative(1).get("lifecycleSince").isNull()).isTrue();
            assertThat(initiative(1).get("lifecycleReason").isNull()).isTrue();
        }

        @Test
        void oneThatIsOverIsNotSilent() {
            feed.happened(story(1).started(day("2026-01-11"))
                    .completed(day("2026-01-12"))
                    .events());
            feed.happened(story(2).suspended(day("2026-01-12")).events());

            assertThat(initiative(1).get("gaps").toString()).doesNotContain("silent");
            assertThat(initiative(2).get("gaps").toString()).contains("silent");
        }
    }

    @Nested
    class WhenPlanningSpeaks {
        private final InitiativeStory proposal =
                InitiativeStory.proposal(1, "Una propuesta", day("2026-06-01")).serving("1.1");

        @Test
        void anEndorsedProposalCounts() {
            feed.happened(proposal.events());
            assertThat(objective().get("initiatives").intValue()).isZero();

            feed.happened(proposal.endorsed(day("2026-06-10")).events().getLast());

            assertThat(objective().get("initiatives").intValue()).isOne();
            assertThat(lifecycle()).isEqualTo("registered");
        }

        @Test
        void aDeclinedOneStaysOutsideCountsAndReads() {
            feed.happened(proposal.declined(day("2026-06-10")).events());

            assertThat(objective().get("initiatives").intValue()).isZero();
            assertThat(objective().get("lifecycle").toString()).doesNotContain("1");
            refused("/api/v1/initiatives/INI-2026-0001", HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class WhenItIsDescribed {
        private final InitiativeStory described =
                story(1).described(day("2026-03-01"), day("2027-12-31"), day("2026-02-01"), "Género", "Niñez");

        @Test
        void readersSeeAllThatWasSaid() {
            feed.happened(described.problem("No se conectan", day("2026-02-02")).events());

            var initiative = initiative(1);
            assertThat(initiative.get("description").stringValue()).isEqualTo("Una red");
            assertThat(initiative.get("problem").stringValue()).isEqualTo("No se conectan");
            assertThat(initiative.get("expectedImpact").stringValue()).isEqualTo("Más viajes");
            assertThat(initiative.get("plannedFrom").stringValue()).isEqualTo("2026-03-01");
            assertThat(initiative.get("plannedTo").stringValue()).isEqualTo("2027-12-31");
            assertThat(initiative.get("approaches").toString()).isEqualTo("[\"Género\",\"Niñez\"]");
            assertThat(initiative.get("references").toString()).isEqualTo("[\"Ordenanza 1\",\"Plan vial\"]");
        }

        @Test
        void whatNobodySaidIsNull() {
            feed.happened(story(1).events());

            var initiative = initiative(1);
            for (var property : new String[] {"description", "problem", "expectedImpact", "plannedFrom", "plannedTo"}) {
                assertThat(initiative.get(property).isNull()).as(property).isTrue();
            }
            assertThat(initiative.get("approaches")).isEmpty();
            assertThat(initiative.get("references")).isEmpty();
        }

        @Test
        void theLaterDayStandsAndNotTheLaterRecord() {
            feed.happened(described
                    .problem("No se conectan", day("2026-03-01"))
                    .problem("No hay", day("2026-02-15"))
                    .described(day("2026-03-02"), day("2027-12-30"), day("2026-01-15"), "Antes")
                    .events());

            assertThat(initiative(1).get("problem").stringValue()).isEqualTo("No se conectan");
            assertThat(initiative(1).get("plannedFrom").stringValue()).isEqualTo("2026-03-01");
            assertThat(initiative(1).get("approaches").toString()).isEqualTo("[\"Género\",\"Niñez\"]");
        }

        @Test
        void thePageShowsItWithWhereTheInitiativeStands() {
            feed.happened(described
                    .problem("No se <conectan>", day("2026-02-02"))
                    .cancelled(day("2026-03-01"))
                    .events());

            assertThat(http.get().uri("/iniciativas/INI-2026-0001"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("cancelada", "1 de marzo de 2026", "Ya no se hará")
                    .contains("No se &lt;conectan&gt;", "Más viajes", "Género; Niñez", "Ordenanza 1; Plan vial")
                    .doesNotContain("??");
        }
    }

    @Nested
    class WhenEventsAreDeliveredTwice {
        @Test
        void theyCountOnce() {
            feed.happened(story(1).started(day("2026-02-01"))
                    .suspended(day("2026-03-01"))
                    .resumed(day("2026-04-01"))
                    .problem("No se conectan", day("2026-04-01"))
                    .events());
            var once = initiative(1);

            feed.deliverAgain();

            assertThat(initiative(1)).isEqualTo(once);
        }
    }
}
