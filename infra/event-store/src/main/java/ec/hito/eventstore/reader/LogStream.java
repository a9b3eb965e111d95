package ec.hito.eventstore.reader;

import ec.hito.eventstore.UnknownEventType;
import ec.hito.model.stored.LoggedEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The log from a position on, read page by page; asks the database only after the tail said that there may be more.
 * Before an event that this version of Hito cannot read it stands still, after handing out all that come before it. Once the log is of
 * another epoch, asking for more throws {@link LostPosition}.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private final EventLog log;
    private final LogTail tail;
    private final int pageSize;
    private final Consumer<UnknownEventType> stopped;
    private final Deque<LoggedEvent> page = new ArrayDeque<>();
    private final Runnable follower = this::mayHaveGrown;
    private final Object growth = new Object();

    private LogPosition place;
    private boolean grown = true;
    private @Nullable Runnable onAvailable;

    LogStream(EventLog log, LogTail tail, LogPosition start, int pageSize, Consumer<UnknownEventType> stopped) {
        this.log = log;
        this.tail = tail;
        this.place = start;
        this.pageSize = pageSize;
        this.stopped = stopped;
        tail.follow(follower);
    }

    private void mayHaveGrown() {
        Runnable callback;
        synchronized (growth) {
            grown = true;
            growth.notifyAll();
            callback = onAvailable;
        }
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        synchronized (growth) {
            onAvailable = callback;
        }
        return true;
    }

    @Override
    public boolean hasNextAvailable() {
        if (page.isEmpty()) {
            fetch();
        }
        return !page.isEmpty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            awaitGrowth(left);
        }
        return true;
    }

    private void awaitGrowth(long nanos) throws InterruptedException {
        synchronized (growth) {
            if (!grown) {
                TimeUnit.NANOSECONDS.timedWait(growth, nanos);
            }
        }
    }

    private void fetch() {
        synchronized (growth) {
            if (!grown) {
                return;
            }
            grown = false;
        }
        try {
            readPage();
        } catch (UnknownEventType e) {
            stopped.accept(e);
        }
    }

    private void readPage() {
        var read = log.after(place, pageSize);
        for (var event : read.events()) {
            if (event.position() != place.value() + 1) {
                throw new IllegalStateException(
                        "the log has a hole: %d follows %d".formatted(event.position(), place.value()));
            }
            place = new LogPosition(place.epoch(), event.position());
            page.add(event);
        }
        // A page may also have ended before an event that cannot be read: the next fetch says so.
        if (place.value() < read.head()) {
            synchronized (growth) {
                grown = true;
            }
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(LogMessages.ofLog(place.epoch(), page.getFirst())) : Optional.empty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable()) {
            awaitGrowth(TimeUnit.SECONDS.toNanos(1));
        }
        return LogMessages.ofLog(place.epoch(), page.removeFirst());
    }

    @Override
    public void close() {
        tail.leave(follower);
    }
}
