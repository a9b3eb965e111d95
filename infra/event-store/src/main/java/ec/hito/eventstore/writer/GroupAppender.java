package ec.hito.eventstore.writer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Appends in batches what concurrent callers want appended: while one batch becomes durable the next one gathers, so that a commit is
 * shared by all who wait for one. A very large append is in no batch. Each caller comes back when its events are durable, or with what
 * became of them.
 */
final class GroupAppender implements AutoCloseable {
    /** Larger batches gain nothing, and hold the lock for longer. In callers, and in characters. */
    private static final int BATCH_CALLERS = 512;

    private static final int BATCH_SIZE = 4 << 20;

    /** What may wait, in characters; at least so much is counted for each caller, so that their number is bounded as well. */
    private static final int ROOM = 64 << 20;

    private static final int ROOM_OF_ONE = 16 << 10;
    private static final Waiting END =
            new Waiting(new Append(List.of(), List.of(), List.of(), List.of(), null), 0, new CompletableFuture<>());

    private record Waiting(Append append, int size, CompletableFuture<AppendOutcome> outcome) {}

    private final BatchAttempt attempt;
    private final Duration patience;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(ROOM);
    private final Lock turn = new ReentrantLock();
    private final Object entrance = new Object();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param source connections that commit each statement by themselves
     * @param patience how long a lost answer is asked for
     */
    GroupAppender(DataSource source, Duration patience) {
        this.attempt = new BatchAttempt(source, patience);
        this.patience = patience;
        this.thread = Thread.ofPlatform().name("log-appender").daemon().start(this::run);
    }

    /**
     * Waits until the append is settled.
     *
     * @throws LogOverloaded if too many are waiting already; nothing was appended
     * @throws org.springframework.dao.DataAccessResourceFailureException if the database is away; nothing was appended
     * @throws LogFull if the database's disk is full; nothing was appended
     * @throws UnknownOutcome if the database went away in the middle and did not come back in time
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException if the database does not take it; nothing was appended
     */
    AppendOutcome append(Append append) {
        var waiting = new Waiting(append, append.size(), new CompletableFuture<>());
        int its = Math.clamp(waiting.size(), ROOM_OF_ONE, ROOM);
        if (!room.tryAcquire(its)) {
            throw new LogOverloaded("too many appends are waiting already");
        }
        try {
            if (StagedAppend.isFor(append)) {
                // By itself, so that the others need not wait while it is sent. Where it locks the log, they wait for
                // the database.
                requireOpen();
                settle(List.of(waiting), false);
            } else if (!appendedAtOnce(waiting)) {
                enter(waiting);
            }
            return waiting.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        } finally {
            room.release(its);
        }
    }

    /** Who is alone need not wait for another thread to wake up. */
    private boolean appendedAtOnce(Waiting waiting) {
        if (!queue.isEmpty() || !turn.tryLock()) {
            return false;
        }
        try {
            requireOpen();
            settle(List.of(waiting), false);
            return true;
        } finally {
            turn.unlock();
        }
    }

    private void enter(Waiting waiting) {
        synchronized (entrance) {
            requireOpen();
            queue.add(waiting);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new LogOverloaded("this process is ending");
        }
    }

    private void run() {
        try {
            for (var next = queue.take(); next != END; next = queue.take()) {
                turn.lock();
                try {
                    settle(batchFrom(next), false);
                } finally {
                    turn.unlock();
                }
            }
        } catch (InterruptedException e) {
            // Nobody does: it ends by END, after all who waited before.
            throw new IllegalStateException(e);
        }
    }

    /** That one, and who came after it, as many as make a batch. */
    private List<Waiting> batchFrom(Waiting first) {
        var batch = new ArrayList<Waiting>();
        batch.add(first);
        var size = first.size();
        for (var next = queue.peek(); fits(next, batch.size(), size); next = queue.peek()) {
            batch.add(queue.remove());
            size += next.size();
        }
        return batch;
    }

    private static boolean fits(@Nullable Waiting next, int callers, int size) {
        return next != null && next != END && callers < BATCH_CALLERS && size + next.size() <= BATCH_SIZE;
    }

    /** @param unsure whether the batch may stand already, since the answer to an earlier attempt was lost */
    private void settle(List<Waiting> batch, boolean unsure) {
        try {
            var outcomes = attempt.append(batch.stream().map(Waiting::append).toList(), unsure);
            for (int caller = 0; caller < batch.size(); caller++) {
                batch.get(caller).outcome().complete(outcomes.get(caller));
            }
        } catch (RefusedBatch refused) {
            settleOneByOne(batch, refused);
        } catch (RuntimeException | Error failure) {
            batch.forEach(waiting -> waiting.outcome().completeExceptionally(failure));
        }
    }

    /** The database does not say whose fault it is. Only that caller is to fail. */
    private void settleOneByOne(List<Waiting> batch, RefusedBatch refused) {
        if (batch.size() == 1) {
            batch.getFirst().outcome().completeExceptionally(refused.ofItsOnlyCaller());
        } else {
            batch.forEach(waiting -> settle(List.of(waiting), refused.unsure()));
        }
    }

    /** Refuses who comes from now on, and ends after all who came before are settled. */
    @Override
    public void close() {
        synchronized (entrance) {
            if (!closed) {
                closed = true;
                queue.add(END);
            }
        }
        try {
            thread.join(patience.plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
