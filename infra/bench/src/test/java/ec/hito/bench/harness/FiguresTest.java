package ec.hito.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void medianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0, 6.0))).isEqualTo(new Spread(5, 1, 9));
        assertThat(new Spread(4, 1, 9).text(1)).isEqualTo("4.0 (1.0–9.0)");
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareOfCallsIsAnsweredWithinTheTimeOfTheLastOfThem() {
        var latencies = new Measured.Latencies(LongStream.rangeClosed(1, 200)
                .map(number -> (201 - number) * 1_000_000)
                .toArray());

        assertThat(latencies.milliseconds(0.5)).isEqualTo(100);
        assertThat(latencies.milliseconds(0.99)).isEqualTo(198);
        assertThat(latencies.milliseconds(1)).isEqualTo(200);
        assertThat(new Measured.Latencies(new long[] {7_000_000}).milliseconds(0.01))
                .isEqualTo(7);
        assertThatThrownBy(() -> new Measured.Latencies(new long[0]).milliseconds(0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callsPerSecondCountWhatWasAnswered() {
        var measured = new Measured(0.5, new Measured.Latencies(new long[10]));

        assertThat(measured.perSecond()).isEqualTo(20);
    }
}
