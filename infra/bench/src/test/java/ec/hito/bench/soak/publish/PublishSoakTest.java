package ec.hito.bench.soak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import ec.hito.bench.soak.SoakedCluster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Short rounds of what {@code ./hito soak publish} does for long. */
class PublishSoakTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whateverIsKilledEachEventIsPublishedOnceAndInOrderAndTheStatesAreThoseOfTheReadModel(PublishSoak.Kind kind) {
        var outcome = SoakedCluster.shared().publication(kind);
        assertThat(outcome.violations()).isEmpty();
        assertThat(outcome.figure("kills")).isEqualTo(1);
        assertThat(outcome.figure("published")).isEqualTo(outcome.figure("events"));
    }
}
