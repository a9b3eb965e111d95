package ec.hito.query.live;

import ec.hito.query.projection.AppliedPosition;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells all subscriptions together that the read model went on: one of them looks, and the others wait for what it sees, so that the
 * database is asked as often for many as for one.
 */
final class Newest implements AutoCloseable {
    /** So long one looks before it looks up: whether another one should, and whether all is over. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final AppliedPosition applied;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean watched;
    /** The greatest position that was seen to be in the read model. */
    private long reached;

    private boolean closed;

    Newest(AppliedPosition applied) {
        this.applied = applied;
    }

    /** Waits until the read model is beyond {@code position}; false if it is not when the time has passed or all is over. */
    boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (isAwaited(position) && deadline - System.nanoTime() > 0) {
            if (isToLook()) {
                look(position, deadline);
            } else {
                awaitWhatIsSeen(position, deadline);
            }
        }
        return isReached(position);
    }

    /** Whether nobody else looks; if so, the caller is the one to look. */
    private boolean isToLook() {
        lock.lock();
        try {
            var free = !watched;
            watched = true;
            return free;
        } finally {
            lock.unlock();
        }
    }

    private void look(long position, long deadline) {
        var seen = 0L;
        try {
            var left = Math.min(deadline - System.nanoTime(), LOOK.toNanos());
            if (applied.await(position + 1, Duration.ofNanos(left))) {
                seen = position + 1;
            }
        } finally {
            lock.lock();
            try {
                watched = false;
                reached = Math.max(reached, seen);
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void awaitWhatIsSeen(long position, long deadline) throws InterruptedException {
        lock.lock();
        try {
            if (watched && reached <= position && !closed) {
                changed.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isAwaited(long position) {
        lock.lock();
        try {
            return reached <= position && !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean isReached(long position) {
        lock.lock();
        try {
            return reached > position;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nobody needs to wait any more. */
    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any more, and whoever does is woken. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
