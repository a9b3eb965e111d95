package ec.hito.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.query.chart.TimeScale.Tick;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {
    private static final TimeScale YEAR = new TimeScale(day("2026-01-01"), day("2026-12-31"));

    @Test
    void theFirstDayStandsAtTheLeftEndAndTheLastAtTheRight() {
        assertThat(YEAR.x(day("2026-01-01"))).isEqualTo("0.00%");
        assertThat(YEAR.x(day("2026-07-02"))).isEqualTo("50.00%");
        assertThat(YEAR.x(day("2026-12-31"))).isEqualTo("100.00%");
    }

    @Test
    void whatLiesBeyondStandsAtTheEnd() {
        assertThat(YEAR.x(day("2025-05-05"))).isEqualTo("0.00%");
        assertThat(YEAR.x(day("2027-05-05"))).isEqualTo("100.00%");
    }

    @Test
    void oneDayAloneIsShownInAMonth() {
        var scale = TimeScale.over(List.of(day("2026-06-15")));
        assertThat(scale.x(day("2026-06-15"))).isEqualTo("0.00%");
        assertThat(scale.last()).isEqualTo(day("2026-07-15"));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-06-01, 2026-08-31, 2026-06-01, 2026-08-01, 3",
        "2026-01-01, 2026-12-31, 2026-01-01, 2026-10-01, 4",
        "2024-03-31, 2026-06-15, 2024-07-01, 2026-01-01, 4",
        "2024-03-31, 2026-11-27, 2025-01-01, 2026-01-01, 2",
        "2024-03-31, 2033-12-31, 2026-01-01, 2032-01-01, 4",
        "2026-06-10, 2026-07-10, 2026-06-10, 2026-07-10, 2"
    })
    void theDaysThatAreWrittenBelowItAreFewAndBeginMonths(
            LocalDate from, LocalDate to, LocalDate first, LocalDate last, int ticks) {
        assertThat(new TimeScale(from, to).ticks())
                .extracting(Tick::day)
                .hasSize(ticks)
                .startsWith(first)
                .endsWith(last);
    }

    @Test
    void wordsAtTheEndsDoNotStandOut() {
        assertThat(new TimeScale(day("2026-06-10"), day("2026-07-10")).ticks())
                .extracting(Tick::anchor)
                .containsExactly("start", "end");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
