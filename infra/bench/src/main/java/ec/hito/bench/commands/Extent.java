package ec.hito.bench.commands;

import ec.hito.bench.harness.Settings;
import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param callers how many call at once, one after the other
 * @param each how long every contender is measured per cell, and warmed up per operation
 * @param initiatives how many each contender has per round to record progress on; at least as many as callers
 */
record Extent(List<Integer> callers, int rounds, Duration each, int initiatives) {
    static Extent of(Settings settings) {
        return new Extent(
                settings.quick() ? List.of(1, 32) : List.of(1, 8, 32, 128),
                settings.rounds(5, 1),
                settings.each(3, 1),
                Math.toIntExact(settings.choice(4000, 200)));
    }
}
