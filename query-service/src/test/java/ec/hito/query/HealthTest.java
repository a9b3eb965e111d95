package ec.hito.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The health rule as initiatives show it: two milestones, the first as given, the second of the given weight due next year. */
class HealthTest extends QueryServiceTest {
    @ParameterizedTest(name = "{4}: due {0}, {1} % done, the other weighs {2} and has {3} %")
    @CsvSource({
        "2026-06-15,   0, 1,  0, on-track",
        "2026-06-14,   0, 1,  0, at-risk",
        "2026-06-14, 100, 1,  0, on-track",
        "2026-06-05,   0, 1,  0, at-risk",
        "2026-06-04,   0, 1,  0, delayed",
        "2026-06-04,  85, 1,  0, at-risk",
        "2026-06-04,  84, 1,  0, delayed",
        "2026-06-04,  84, 1,  1, at-risk",
        "2026-05-16,  99, 1, 50, at-risk",
        "2026-05-15,  99, 1, 50, delayed",
        "2026-05-15, 100, 1,  0, on-track"
    })
    void followsFromWhatIsOverdueAndHowLong(
            String dueOn, long percent, long otherWeight, long otherPercent, String health) {
        feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .milestone(1, day(dueOn), 1)
                .milestone(2, day("2027-01-01"), otherWeight)
                .progress(1, percent, day("2026-02-01"))
                .progress(2, otherPercent, day("2026-02-01"))
                .events());

        assertThat(health()).isEqualTo(health);
    }

    @Nested
    class WhenNothingIsMeasured {
        @Test
        void saysNoDataWithoutMilestones() {
            feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                    .events());

            assertThat(health()).isEqualTo("no-data");
        }

        @Test
        void saysNoDataWhenEveryMilestoneIsCancelled() {
            feed.happened(InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                    .milestone(1, day("2026-02-01"), 1)
                    .cancelled(1, day("2026-03-01"))
                    .events());

            assertThat(health()).isEqualTo("no-data");
        }
    }

    @ParameterizedTest
    @CsvSource({"suspended", "completed", "cancelled"})
    void isNothingOnceTheInitiativeIsNotAtWork(String lifecycle) {
        var story = InitiativeStory.endorsed(1, "Una iniciativa", day("2026-01-01"))
                .milestone(1, day("2026-02-01"), 1)
                .started(day("2026-01-02"));
        var on = day("2026-06-15");
        var ended = switch (lifecycle) {
            case "suspended" -> story.suspended(on);
            case "completed" -> story.completed(on);
            default -> story.cancelled(on);
        };
        feed.happened(ended.events());

        var initiative = read("/api/v1/initiatives/INI-2026-0001");
        assertThat(initiative.get("health").isNull()).isTrue();
        assertThat(initiative.get("lifecycle").stringValue()).isEqualTo(lifecycle);
    }

    private String health() {
        return read("/api/v1/initiatives/INI-2026-0001").get("health").stringValue();
    }
}
