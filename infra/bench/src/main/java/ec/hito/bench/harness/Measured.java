package ec.hito.bench.harness;

import java.util.Arrays;

/**
 * What came of one measurement.
 *
 * @param seconds from the common start to the last answer
 */
public record Measured(double seconds, Latencies latencies) {
    public long answered() {
        return latencies.count();
    }

    public double perSecond() {
        return answered() / seconds;
    }

    /** How long each call took, in nanoseconds, ascending. */
    public static final class Latencies {
        private final long[] sorted;

        public Latencies(long[] nanos) {
            this.sorted = nanos.clone();
            Arrays.sort(sorted);
        }

        public int count() {
            return sorted.length;
        }

        /**
         * The shortest time within which {@code share} of the calls were answered, in milliseconds.
         *
         * @throws IllegalArgumentException if there was no call, or the share is not in (0, 1]
         */
        public double milliseconds(double share) {
            if (sorted.length == 0 || share <= 0 || share > 1) {
                throw new IllegalArgumentException("no share %s of %d calls".formatted(share, sorted.length));
            }
            return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
        }
    }
}
