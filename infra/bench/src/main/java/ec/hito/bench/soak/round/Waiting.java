package ec.hito.bench.soak.round;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what is to come about by itself. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    private Waiting() {}

    /** @throws IllegalStateException saying {@code otherwise} if it does not come about within five minutes */
    public static void until(BooleanSupplier condition, String otherwise) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
