package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** One initiative as it was on a day, as far as it was known at a position. */
class OneInitiativeAtAnyMomentTest extends QueryServiceTest {
    private static final String INITIATIVE = "/api/v1/initiatives/INI-2026-0001";

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
    void beforeItsRegistrationThereIsNone() {
        feed.happened(story.events());

        refused(INITIATIVE + "?asOf=2026-01-09", HttpStatus.NOT_FOUND);
        refused(INITIATIVE + "?atPosition=1", HttpStatus.NOT_FOUND);
        assertThat(read(INITIATIVE + "?asOf=2026-01-10").get("name").stringValue())
                .isEqualTo("Ciclovía");
    }

    @Test
    void eachThingIsThereFromItsDayOn() {
        feed.happened(story.ledBy("movilidad", day("2026-02-01"))
                .progress(1, 40, day("2026-03-01"))
                .rescheduled(1, day("2026-08-31"), day("2026-04-01"))
                .suspended(day("2026-05-01"))
                .detached(1, day("2026-05-02"))
                .events());

        assertThat(on("2026-01-31").get("leadSecretariat").isNull()).isTrue();
        assertThat(on("2026-02-01").get("leadSecretariat").stringValue()).isEqualTo("movilidad");
        assertThat(on("2026-02-28").at("/milestones/0/percent").isNull()).isTrue();
        assertThat(on("2026-03-01").get("progress").intValue()).isEqualTo(40);
        assertThat(on("2026-03-31").at("/milestones/0/dueOn").stringValue()).isEqualTo("2026-04-30");
        assertThat(on("2026-04-01").at("/milestones/0/dueOn").stringValue()).isEqualTo("2026-08-31");
        assertThat(on("2026-04-30").get("lifecycle").stringValue()).isEqualTo("registered");
        assertThat(on("2026-05-01").get("lifecycleSince").stringValue()).isEqualTo("2026-05-01");
        assertThat(on("2026-05-01").at("/articulations/0/mechanisms")).hasSize(1);
        assertThat(on("2026-05-02").at("/articulations/0/mechanisms")).isEmpty();
    }

    @Nested
    class WhenSomethingIsRecordedLate {
        private long known;

        @BeforeEach
        void lateProgress() {
            feed.happened(story.progress(1, 40, day("2026-03-01")).events());
            known = feed.position();
            feed.happened(story.progress(1, 10, day("2026-02-01")).events().getLast());
        }

        @Test
        void thePastAsItIsKnownNowChanges() {
            assertThat(on("2026-02-15").get("progress").intValue()).isEqualTo(10);
            assertThat(on("2026-02-15").at("/milestones/0/progress")).hasSize(1);
        }

        @Test
        void whatWasKnownThenDoesNot() {
            var then = read(INITIATIVE + "?asOf=2026-02-15&atPosition=" + known);
            assertThat(then.get("progress").intValue()).isZero();
            assertThat(then.at("/milestones/0/progress")).isEmpty();
            assertThat(then.get("position").longValue()).isEqualTo(known);
            assertThat(then.get("version").longValue())
                    .isEqualTo(on("2026-06-15").get("version").longValue() - 1);
        }

        @Test
        void todayIsAsItWas() {
            var then = read(INITIATIVE + "?atPosition=" + known);
            assertThat(then.get("progress").intValue()).isEqualTo(40);
            assertThat(read(INITIATIVE).get("progress").intValue()).isEqualTo(40);
        }
    }

    @Test
    void whatWasRevokedIsStillKnownOfTheTimeBefore() {
        feed.happened(story.events());
        var known = feed.position();
        feed.happened(story.revoked().events().getLast());

        refused(INITIATIVE, HttpStatus.NOT_FOUND);
        refused(INITIATIVE + "?asOf=2026-03-01", HttpStatus.NOT_FOUND);
        assertThat(read(INITIATIVE + "?asOf=2026-03-01&atPosition=" + known)
                        .get("name")
                        .stringValue())
                .isEqualTo("Ciclovía");
    }

    @Test
    void aCorrectionIsNotKnownBeforeItWasMade() {
        feed.happened(story.progress(1, 60, day("2026-03-01")).events());
        var known = feed.position();
        feed.happened(story.corrected(30).events().getLast());

        assertThat(on("2026-03-01")
                        .at("/milestones/0/progress/0/correction/recordedPercent")
                        .intValue())
                .isEqualTo(60);
        assertThat(on("2026-03-01").get("progress").intValue()).isEqualTo(30);
        var then = read(INITIATIVE + "?asOf=2026-03-01&atPosition=" + known);
        assertThat(then.get("progress").intValue()).isEqualTo(60);
        assertThat(then.at("/milestones/0/progress/0/correction").isNull()).isTrue();
    }

    private JsonNode on(String day) {
        return read(INITIATIVE + "?asOf=" + day);
    }
}
