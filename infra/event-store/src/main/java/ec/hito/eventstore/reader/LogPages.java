package ec.hito.eventstore.reader;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The log from a position on, page by page; asks the database only after the tail said that there may be more. Once the log is of another epoch,
 * asking for more throws {@link LostPosition}.
 */
public final class LogPages implements AutoCloseable {
    private final EventLog log;
    private final LogTail tail;
    private final int pageSize;
    private final Runnable follower = this::mayHaveGrown;
    private final Object growth = new Object();

    private LogPosition place;
    private boolean grown = true;
    private @Nullable Runnable onGrowth;

    LogPages(EventLog log, LogTail tail, LogPosition start, int pageSize) {
        this.log = log;
        this.tail = tail;
        this.place = start;
        this.pageSize = pageSize;
        tail.follow(follower);
    }

    private void mayHaveGrown() {
        Runnable callback;
        synchronized (growth) {
            grown = true;
            growth.notifyAll();
            callback = onGrowth;
        }
        if (callback != null) {
            callback.run();
        }
    }

    /** From now on calls {@code callback}, on the tail's thread, whenever there may be more; it must return at once. */
    void onGrowth(Runnable callback) {
        synchronized (growth) {
            onGrowth = callback;
        }
    }

    /** What follows, in order; as soon as there is something. */
    public List<EventRow> next() throws InterruptedException {
        var page = poll();
        while (page.isEmpty()) {
            awaitGrowth(TimeUnit.SECONDS.toNanos(1));
            page = poll();
        }
        return page;
    }

    /** What follows, in order; empty if there is nothing yet. */
    List<EventRow> poll() {
        synchronized (growth) {
            if (!grown) {
                return List.of();
            }
            grown = false;
        }
        var read = log.after(place, pageSize);
        for (var row : read.rows()) {
            if (row.position() != place.value() + 1) {
                throw new IllegalStateException(
                        "the log has a hole: %d follows %d".formatted(row.position(), place.value()));
            }
            place = new LogPosition(place.epoch(), row.position());
        }
        if (place.value() < read.head()) {
            synchronized (growth) {
                grown = true;
            }
        }
        return read.rows();
    }

    /** Gives again what follows {@code position}, but not before there may be more. */
    void returnTo(long position) {
        place = new LogPosition(place.epoch(), position);
        synchronized (growth) {
            grown = false;
        }
    }

    void awaitGrowth(long nanos) throws InterruptedException {
        synchronized (growth) {
            if (!grown) {
                TimeUnit.NANOSECONDS.timedWait(growth, nanos);
            }
        }
    }

    @Override
    public void close() {
        tail.leave(follower);
    }
}
