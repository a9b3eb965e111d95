package ec.hito.bench.soak.files;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.SoakedCluster;
import org.junit.jupiter.api.Test;

/** A short round of what {@code ./hito soak files} does for long. */
class FileSoakTest {
    @Test
    void whateverIsKilledFilesAndImportsAreWholeOrAbsentAndNothingIsLeftBehind() {
        var outcome = SoakedCluster.shared().files();
        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.figure("kills")).isEqualTo(2);
        assertThat(outcome.figure("uploads")).isPositive();
        assertThat(outcome.figure("imports")).isPositive();
    }
}
