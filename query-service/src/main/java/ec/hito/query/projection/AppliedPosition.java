package ec.hito.query.projection;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a reader wait until the read model has reached a position. The runner of the projections signals each committed batch; since another
 * instance may be the one that applies, the table is looked at as well, every 100 ms.
 */
public final class AppliedPosition {
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(100).toNanos();

    private final AppliedTable table;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private long signals;
    private long signalled;

    AppliedPosition(AppliedTable table) {
        this.table = table;
    }

    /** To be called after the commit of each batch with the position it reached. */
    public void advance(long position) {
        lock.lock();
        try {
            signals++;
            signalled = position;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for {@code position}; whether it was reached in time. Not at all if it is reached already. */
    public boolean await(long position, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            var before = signals();
            if (isSignalled(position) || table.read().position() >= position) {
                return true;
            }
            var left = deadline - System.nanoTime();
            if (left <= 0 || !pause(position, before, Math.min(left, LOOK_AGAIN_NANOS))) {
                return false;
            }
        }
    }

    /** Spares a look at the table. Should the table have gone back since, whoever reads next sees that in its own snapshot. */
    private boolean isSignalled(long position) {
        lock.lock();
        try {
            return signalled >= position;
        } finally {
            lock.unlock();
        }
    }

    private long signals() {
        lock.lock();
        try {
            return signals;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a new signal that reaches the position, or for the time to pass; false if the thread is being stopped. */
    private boolean pause(long position, long before, long nanos) {
        lock.lock();
        try {
            var left = nanos;
            while ((signals == before || signalled < position) && left > 0) {
                left = advanced.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
