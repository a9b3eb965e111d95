package ec.hito.command.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedTest {
    private static final List<String> TWO = List.of("uno", "dos");

    @Test
    void asManyAsAllowedAreTaken() {
        assertThat(Bounded.copy(TWO, 2)).isEqualTo(TWO);
    }

    @Test
    void oneMoreIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounded.copy(TWO, 1));
    }
}
