package ec.hito.query.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {
    @Test
    void theEndsOfMonthsLeadUpToTheDayThatIsShown() {
        assertThat(new Months(day("2026-01-10"), day("2026-03-15")).past())
                .containsExactly(day("2026-01-31"), day("2026-02-28"), day("2026-03-15"));
    }

    @Test
    void aMonthThatEndsOnTheDayThatIsShownStandsThereOnce() {
        assertThat(new Months(day("2024-03-31"), day("2024-04-30")).past())
                .containsExactly(day("2024-03-31"), day("2024-04-30"));
    }

    @Test
    void beforeTheFirstMonthEndsThereIsOnlyTheDayThatIsShown() {
        assertThat(new Months(day("2026-06-10"), day("2026-06-15")).past()).containsExactly(day("2026-06-15"));
    }

    @Test
    void ofManyMonthsOnlyTheEndsOfQuartersAreShown() {
        var past = new Months(day("2024-03-31"), day("2030-08-20")).past();
        assertThat(past)
                .hasSizeLessThanOrEqualTo(Months.MOST + 1)
                .startsWith(day("2024-03-31"), day("2024-06-30"))
                .endsWith(day("2030-06-30"), day("2030-08-20"));
    }

    @Test
    void aCenturyIsNoMoreThanADecade() {
        assertThat(new Months(day("1950-01-01"), day("2049-12-31")).past()).hasSizeLessThanOrEqualTo(Months.MOST + 1);
    }

    @Test
    void whatLiesAheadIsAYearAndEndsWithThePlan() {
        var months = new Months(day("2026-01-10"), day("2026-06-30"));
        assertThat(months.ahead(LocalDate.MAX))
                .hasSize(12)
                .startsWith(day("2026-07-31"))
                .endsWith(day("2027-06-30"));
        assertThat(months.ahead(day("2026-08-31"))).containsExactly(day("2026-07-31"), day("2026-08-31"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
