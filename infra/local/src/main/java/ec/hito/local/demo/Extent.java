package ec.hito.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What is simulated. The same extent gives the same events, but for their ids.
 *
 * @param seed of everything that is left to chance
 * @param last its evening is the end; before today, since nothing can be recorded at an instant that has not come
 */
public record Extent(long seed, LocalDate first, LocalDate last) {
    private static final int OPENS = 8;
    private static final int CLOSES = 20;

    /** The months up to a day. */
    public static Extent upTo(LocalDate last, int months, long seed) {
        return new Extent(seed, last.minusMonths(months).plusDays(1), last);
    }

    LocalDateTime begin() {
        return first.atTime(OPENS, 0);
    }

    boolean holds(LocalDateTime at) {
        return at.isBefore(last.atTime(CLOSES, 0));
    }

    /** As people read it; it begins with {@link #toldSeed}. */
    public String told() {
        return toldSeed(seed) + "from " + first + " to " + last;
    }

    public static String toldSeed(long seed) {
        return "seed " + seed + ", ";
    }
}
