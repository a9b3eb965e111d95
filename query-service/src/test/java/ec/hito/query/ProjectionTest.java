package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ProjectionTest extends QueryServiceTest {
    private final InitiativeStory story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
            .serving("1.1")
            .articulation(1, "1.1", "Coordinar")
            .mechanism(1, 1, "accord")
            .ledBy("salud", day("2026-03-01"))
            .started(day("2026-03-05"))
            .milestone(1, day("2026-12-31"), 1)
            .progress(1, 40, day("2026-06-01"));

    @BeforeEach
    void adoptThePlan() {
        feed.happened(RealPlan.adopted());
    }

    @Nested
    class WhenEventsAreDeliveredTwice {
        @Test
        void theyCountOnce() {
            feed.happened(story.events());
            var status = read("/api/v1/management-objectives");
            var initiative = read("/api/v1/initiatives/INI-2026-0001");

            feed.deliverAgain();

            assertThat(read("/api/v1/management-objectives")).isEqualTo(status);
            assertThat(read("/api/v1/initiatives/INI-2026-0001")).isEqualTo(initiative);
        }
    }

    @Nested
    class WhenTheReadModelIsRebuilt {
        @Test
        void itIsWhatItWas() {
            feed.happened(story.events());
            var status = read("/api/v1/management-objectives");
            var plan = read("/api/v1/plan");

            feed.forgetAndRebuild();

            assertThat(read("/api/v1/management-objectives")).isEqualTo(status);
            assertThat(read("/api/v1/plan")).isEqualTo(plan);
        }
    }

    @Nested
    class WhenAnInitiativeIsOnlyProposed {
        @Test
        void itCountsNowhereAndIsFoundByNobody() {
            feed.happened(InitiativeStory.proposal(7, "Una propuesta", day("2026-06-01"))
                    .serving("1.1")
                    .articulation(1, "1.1", "Coordinar")
                    .mechanism(1, 1, "accord")
                    .milestone(1, day("2026-12-31"), 1)
                    .events());

            var objective = read("/api/v1/management-objectives/1.1");
            assertThat(objective.get("initiatives").intValue()).isZero();
            assertThat(objective.get("mechanisms")).isEmpty();
            assertThat(objective.at("/milestones/planned").intValue()).isZero();
            assertThat(read("/api/v1/initiatives").get("total").intValue()).isZero();
            assertThat(refused("/api/v1/initiatives/INI-2026-0007", HttpStatus.NOT_FOUND)
                            .get("code")
                            .stringValue())
                    .isEqualTo("unknown-initiative");
        }
    }

    @Nested
    class WhenAnObjectiveIsAlignedAgain {
        private final InitiativeStory aligned = InitiativeStory.endorsed(2, "Otra iniciativa", day("2026-01-01"))
                .serving("2.3", day("2026-02-01"), "P05")
                .serving("1.1", day("2026-03-01"), "P01")
                .serving("2.3", day("2026-04-01"), "P07", "P05")
                .serving("2.3", day("2026-01-15"), "P06");

        @Test
        void itsPoliciesAddUpWhateverTheirDays() {
            feed.happened(aligned.events());

            assertThat(alignments())
                    .isEqualTo("[{\"managementObjective\":\"2.3\",\"policies\":[\"P05\",\"P06\",\"P07\"]},"
                            + "{\"managementObjective\":\"1.1\",\"policies\":[\"P01\"]}]");
        }

        @Test
        void theyAddUpOnceOnly() {
            feed.happened(aligned.events());
            var once = alignments();

            feed.deliverAgain();

            assertThat(alignments()).isEqualTo(once);
        }

        @Test
        void anAlignmentWithoutPoliciesTakesNoneAway() {
            feed.happened(aligned.events());
            var before = alignments();

            feed.happened(aligned.serving("2.3", day("2026-06-01")).events().getLast());

            assertThat(alignments()).isEqualTo(before);
        }

        private String alignments() {
            return read("/api/v1/initiatives/INI-2026-0002").get("alignments").toString();
        }
    }

    @Nested
    class WhenAnEarlierDayIsRecordedLater {
        @Test
        void theLaterDayStandsForTheLead() {
            feed.happened(story.events());
            feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                    .ledBy("cultura", day("2026-02-01"))
                    .events()
                    .getLast());

            assertThat(read("/api/v1/initiatives/INI-2026-0001")
                            .get("leadSecretariat")
                            .stringValue())
                    .isEqualTo("salud");
        }

        @Test
        void theLaterDayStandsForTheWordsOfAnArticulation() {
            feed.happened(story.events());
            feed.happened(
                    story.reworded(1, "Articular", day("2026-05-01")).events().getLast());
            feed.happened(
                    story.reworded(1, "Acordar", day("2026-04-01")).events().getLast());

            assertThat(read("/api/v1/initiatives/INI-2026-0001")
                            .at("/articulations/0/objective")
                            .stringValue())
                    .isEqualTo("Articular");
            assertThat(read("/api/v1/initiatives?q=articular").get("total").intValue())
                    .isOne();
            assertThat(read("/api/v1/initiatives?q=acordar").get("total").intValue())
                    .isZero();
        }

        @Test
        void theEarlierDayStandsForTheStart() {
            feed.happened(story.events());
            feed.happened(story.started(day("2026-02-20")).events().getLast());

            var initiative = read("/api/v1/initiatives/INI-2026-0001");
            assertThat(initiative.get("startedOn").stringValue()).isEqualTo("2026-02-20");
            assertThat(initiative.get("lifecycle").stringValue()).isEqualTo("inProgress");
        }
    }

    @Test
    void theVersionIsTheSequenceOfTheLastEvent() {
        feed.happened(story.events());

        assertThat(read("/api/v1/initiatives/INI-2026-0001").get("version").intValue())
                .isEqualTo(story.events().size() - 1);
    }
}
