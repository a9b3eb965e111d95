package ec.hito.eventstore;

import static ec.hito.testing.Patience.await;

import ec.hito.model.stored.StreamId;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Append without a pause, streams of two events, until they are stopped or their server is gone. */
final class Writers implements AutoCloseable {
    private static final int WRITERS = 2;

    private final Logs logs;
    private final Queue<StreamId> acknowledged = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private volatile boolean stopped;

    Writers(Logs logs) {
        this.logs = logs;
        for (int writer = 0; writer < WRITERS; writer++) {
            threads.execute(this::write);
        }
    }

    private void write() {
        while (!stopped) {
            try {
                acknowledged.add(StreamId.of(logs.appendNew(2)));
            } catch (RuntimeException serverGone) {
                return;
            }
        }
    }

    /** The streams whose append was answered. */
    Collection<StreamId> acknowledged() {
        return acknowledged;
    }

    void awaitAnother(int appends) {
        var before = acknowledged.size();
        await().until(() -> acknowledged.size() >= before + appends);
    }

    /** Returns once the last append was answered, or failed. */
    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
