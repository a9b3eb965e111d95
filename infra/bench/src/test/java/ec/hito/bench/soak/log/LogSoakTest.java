package ec.hito.bench.soak.log;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.Settings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short round of what {@code ./hito soak log} does for long: every way to break something once. */
class LogSoakTest {
    @Test
    void whateverIsKilledNothingAcknowledgedIsLostAndNothingIsSeenOutOfOrder(@TempDir Path folder) {
        var settings = new Settings(Path.of(""), folder, null, null, null, true);
        var outcome = LogSoak.round(settings, 1, Duration.ZERO);
        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.figure("kills")).isEqualTo(4);
        assertThat(outcome.figure("acknowledged")).isBetween(1L, outcome.figure("events"));
    }
}
