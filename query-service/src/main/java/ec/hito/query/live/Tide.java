package ec.hito.query.live;

import ec.hito.query.projection.AppliedPosition;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Tells all listeners together that the read model went on: one of them looks, and the others wait for what it sees. */
final class Tide {
    private final AppliedPosition applied;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean watched;
    /** The greatest position that was seen to be in the read model. */
    private long reached;

    Tide(AppliedPosition applied) {
        this.applied = applied;
    }

    /** Waits until the read model is beyond {@code position}, or for the time to pass; whether it may be beyond. */
    boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        if (!watches(position, atMost)) {
            return true;
        }
        var beyond = false;
        try {
            beyond = applied.await(position + 1, atMost);
            return beyond;
        } finally {
            watchedUpTo(beyond ? position + 1 : 0);
        }
    }

    /** Whether the caller is the one to look; if another one is, waits for what that one sees. */
    private boolean watches(long position, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            if (watched && reached <= position) {
                changed.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
                return false;
            }
            if (reached > position) {
                return false;
            }
            watched = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void watchedUpTo(long position) {
        lock.lock();
        try {
            watched = false;
            reached = Math.max(reached, position);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
