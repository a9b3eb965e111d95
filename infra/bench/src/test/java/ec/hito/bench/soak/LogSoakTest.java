package ec.hito.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.harness.Settings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short rounds of what {@code ./hito soak log} does for long. */
class LogSoakTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsKilledNothingAcknowledgedIsLostAndNothingIsSeenOutOfOrder(long seed, @TempDir Path folder) {
        var settings = new Settings(Path.of(""), folder, null, null, null, true);
        var outcome = LogSoak.round(settings, seed, Duration.ofSeconds(6));
        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.kills()).isPositive();
        assertThat(outcome.acknowledged()).isBetween(1L, outcome.events());
    }
}
