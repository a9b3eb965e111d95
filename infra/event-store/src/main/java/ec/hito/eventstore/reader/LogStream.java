package ec.hito.eventstore.reader;

import ec.hito.eventstore.UnknownEventType;
import ec.hito.model.stored.LoggedEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The log from a position on, as Axon's messages. Before an event that this version of Hito cannot read it stands still, after handing out all
 * that come before it.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private final LogPages pages;
    private final UUID epoch;
    private final Consumer<UnknownEventType> stopped;
    private final Deque<EventRow> page = new ArrayDeque<>();

    /** Decoded already; null if it is still to be taken from the page. */
    private @Nullable LoggedEvent next;

    LogStream(LogPages pages, UUID epoch, Consumer<UnknownEventType> stopped) {
        this.pages = pages;
        this.epoch = epoch;
        this.stopped = stopped;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        pages.onGrowth(callback);
        return true;
    }

    @Override
    public boolean hasNextAvailable() {
        if (next == null) {
            next = decoded();
        }
        return next != null;
    }

    private @Nullable LoggedEvent decoded() {
        if (page.isEmpty()) {
            page.addAll(pages.poll());
        }
        var row = page.peek();
        if (row == null) {
            return null;
        }
        try {
            var event = row.logged();
            page.remove();
            return event;
        } catch (UnknownEventType e) {
            page.clear();
            pages.returnTo(row.position() - 1);
            stopped.accept(e);
            return null;
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            pages.awaitGrowth(left);
        }
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() && next != null ? Optional.of(LogMessages.ofLog(epoch, next)) : Optional.empty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable() || next == null) {
            pages.awaitGrowth(TimeUnit.SECONDS.toNanos(1));
        }
        var message = LogMessages.ofLog(epoch, next);
        next = null;
        return message;
    }

    @Override
    public void close() {
        pages.close();
    }
}
