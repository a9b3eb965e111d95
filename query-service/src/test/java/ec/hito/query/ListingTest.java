package ec.hito.query;

import static ec.hito.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of today, when a day begins without an event. */
class ListingTest extends QueryServiceTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @BeforeEach
    void oneIsDueToday() {
        feed.happened(RealPlan.adopted());
        feed.happened(InitiativeStory.endorsed(1, "Movilidad sostenible", day("2026-01-01"))
                .serving("2.3")
                .milestone(1, TODAY, 1)
                .events());
    }

    @Test
    void whatWasDueYesterdayIsOverdueFromMidnightOn() {
        assertThat(total("health=on-track")).isOne();

        CLOCK.goOn(AN_HOUR);

        assertThat(total("health=on-track")).isZero();
        assertThat(total("health=at-risk")).isOne();
        await().until(() -> listed().equals(TOMORROW));
        assertThat(total("health=at-risk")).isOne();
    }

    @Test
    void theFirstEventOfADayTurnsWhatTheDayTurns() {
        CLOCK.goOn(AN_HOUR);

        feed.happened(InitiativeStory.endorsed(2, "Agua segura", day("2026-01-01"))
                .serving("1.1")
                .events());

        assertThat(listed()).isEqualTo(TOMORROW);
        assertThat(total("health=at-risk")).isOne();
    }

    @Test
    void anInstanceThatIsStillInTheDayBeforeTellsThatDayAndLeavesTheListing() {
        CLOCK.goOn(AN_HOUR);
        await().until(() -> listed().equals(TOMORROW));

        CLOCK.goOn(AN_HOUR.negated());
        feed.happened(InitiativeStory.endorsed(2, "Agua segura", day("2026-01-01"))
                .serving("1.1")
                .milestone(1, day("2026-12-01"), 1)
                .events());

        assertThat(listed()).isEqualTo(TOMORROW);
        assertThat(total("health=on-track")).isEqualTo(2);
    }

    @Test
    void aClockThatWasDaysAheadIsFollowedBack() {
        CLOCK.goOn(Duration.ofDays(3));
        await().until(() -> listed().equals(TODAY.plusDays(3)));

        CLOCK.goOn(Duration.ofDays(-3));

        assertThat(total("health=on-track")).isOne();
        await().until(() -> listed().equals(TODAY));
        assertThat(total("health=on-track")).isOne();
    }

    private long total(String filter) {
        return read("/api/v1/initiatives?" + filter).get("total").asLong();
    }

    private LocalDate listed() {
        return jdbc.sql("select day from listing").query(LocalDate.class).single();
    }
}
