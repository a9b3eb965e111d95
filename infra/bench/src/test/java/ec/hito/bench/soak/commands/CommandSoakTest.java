package ec.hito.bench.soak.commands;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.SoakedCluster;
import org.junit.jupiter.api.Test;

/** A short round of what {@code ./hito soak commands} does for long. */
class CommandSoakTest {
    @Test
    void whateverIsKilledEachActThatWasAnsweredStandsOnceAndNothingElseDoes() {
        var outcome = SoakedCluster.shared().commands();
        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.figure("kills")).isEqualTo(2);
        assertThat(outcome.figure("acts")).isGreaterThan(6);
    }
}
