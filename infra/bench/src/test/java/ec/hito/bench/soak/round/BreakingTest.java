package ec.hito.bench.soak.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class BreakingTest {
    private final List<String> broken = new ArrayList<>();
    private int attempts;
    private long now;

    @Test
    void inNoTimeEachThingIsBrokenOnce() {
        var kills = breaking(() -> broken.add("service"), () -> broken.add("database"))
                .goOnFor(Duration.ZERO);

        assertThat(kills).isEqualTo(2);
        assertThat(broken).containsExactlyInAnyOrder("service", "database");
    }

    @Test
    void inMoreTimeItGoesOn() {
        var kills = breaking(this::breakForTenMilliseconds).goOnFor(Duration.ofMillis(50));

        assertThat(kills).isEqualTo(5);
        assertThat(broken).hasSize(5);
    }

    @Test
    void whatIsAwayAlreadyIsBrokenWhenItIsBack() {
        var kills = breaking(this::breakAtTheThirdAttempt).goOnFor(Duration.ZERO);

        assertThat(kills).isEqualTo(1);
        assertThat(attempts).isEqualTo(3);
    }

    private void breakForTenMilliseconds() {
        broken.add("service");
        now += Duration.ofMillis(10).toNanos();
    }

    private void breakAtTheThirdAttempt() {
        if (++attempts < 3) {
            throw new DataAccessResourceFailureException("recovering");
        }
    }

    private Breaking breaking(Breaking.Way... ways) {
        return new Breaking(List.of(ways), 1, Duration.ofMillis(2), () -> now);
    }
}
