package ec.hito.bench.soak.round;

import ec.hito.bench.harness.Settings;
import java.time.Duration;

/** One round of a soak, from an empty database to the last check. */
@FunctionalInterface
public interface Round {
    /**
     * Breaks things for about {@code time}, each kind of them once at least.
     *
     * @param seed from which all that is left to chance follows, as far as the machine's own haste allows
     */
    Outcome run(Settings settings, long seed, Duration time);
}
