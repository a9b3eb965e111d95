package ec.hito.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void measureEverythingWhereNothingIsNamed() {
        assertThat(parsed().subjects()).containsExactly(Subject.values());
        assertThat(parsed("--quick").subjects()).containsExactly(Subject.values());
        assertThat(parsed("all").subjects()).containsExactly(Subject.values());
    }

    @Test
    void leaveToTheBenchWhatIsNotSaid() {
        var settings = parsed("commands").settings();

        assertThat(settings.rounds(5, 1)).isEqualTo(5);
        assertThat(settings.each(3, 1)).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.events(1_000_000, 1000)).isEqualTo(1_000_000);
        assertThat(settings.data()).isNull();
    }

    @Test
    void takeWhatIsSaidEvenWhenQuick() {
        var settings = parsed("commands", "--quick", "--rounds", "3", "--data", "/somewhere")
                .settings();

        assertThat(settings.rounds(5, 1)).isEqualTo(3);
        assertThat(settings.each(3, 1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.data()).isEqualTo(Path.of("/somewhere"));
    }

    @Test
    void refuseWhatTheyDoNotKnow() {
        assertThatThrownBy(() -> parsed("everything"))
                .isInstanceOf(UsageFailure.class)
                .hasMessageContaining("everything");
        assertThatThrownBy(() -> parsed("--fast"))
                .isInstanceOf(UsageFailure.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> parsed("--rounds"))
                .isInstanceOf(UsageFailure.class)
                .hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parsed("--rounds", "0"))
                .isInstanceOf(UsageFailure.class)
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> parsed("--rounds", "x"))
                .isInstanceOf(UsageFailure.class)
                .hasMessageContaining("a number");
    }

    private static Options parsed(String... words) {
        return Options.parse(List.of(words));
    }
}
