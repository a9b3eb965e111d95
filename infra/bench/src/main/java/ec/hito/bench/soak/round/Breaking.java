package ec.hito.bench.soak.round;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;

/** Breaks one thing after the other, after a while of quiet each time. */
public final class Breaking {
    /** Something that can be broken. A {@link DataAccessException} says that the database is away already, so that it could not be now. */
    @FunctionalInterface
    public interface Way {
        void breakIt();
    }

    private final List<Way> ways;
    private final Random random;
    private final Duration longestQuiet;
    private final LongSupplier nanoTime;
    private long kills;

    /** @param ways each as often as it is to happen beside the others */
    public Breaking(List<Way> ways, long seed, Duration longestQuiet) {
        this(ways, seed, longestQuiet, System::nanoTime);
    }

    Breaking(List<Way> ways, long seed, Duration longestQuiet, LongSupplier nanoTime) {
        this.ways = new ArrayList<>(ways);
        this.random = new Random(seed);
        this.longestQuiet = longestQuiet;
        this.nanoTime = nanoTime;
    }

    /** All ways in an order of chance, and again until the time is over; how often something was broken. */
    public long goOnFor(Duration time) {
        var until = nanoTime.getAsLong() + time.toNanos();
        do {
            Collections.shuffle(ways, random);
            for (int next = 0; next < ways.size() && (kills < ways.size() || nanoTime.getAsLong() < until); next++) {
                LockSupport.parkNanos(random.nextLong(longestQuiet.toNanos()));
                breakIt(ways.get(next));
            }
        } while (nanoTime.getAsLong() < until);
        return kills;
    }

    private void breakIt(Way way) {
        Waiting.until(() -> broken(way), "the database does not come back to be broken again");
        kills++;
    }

    private static boolean broken(Way way) {
        try {
            way.breakIt();
            return true;
        } catch (DataAccessException recovering) {
            return false;
        }
    }
}
