package ec.hito.bench.commands;

import ec.hito.bench.harness.Settings;
import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param callers how many call at once, one after the other
 * @param each how long every contender is measured per cell
 * @param warmUp how long before that per operation: the compiler takes its time for code that is slow because it is new
 * @param initiatives how many each contender has per round to record progress on; at least as many as callers
 */
record Extent(List<Integer> callers, int rounds, Duration each, Duration warmUp, int initiatives) {
    static Extent of(Settings settings) {
        return new Extent(
                settings.quick() ? List.of(1, 32) : List.of(1, 8, 32, 128),
                settings.rounds(5, 1),
                settings.each(3, 1),
                Duration.ofSeconds(settings.choice(20, 1)),
                Math.toIntExact(settings.choice(4000, 200)));
    }
}
