package ec.hito.command.publication;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.EventRow;
import ec.hito.eventstore.reader.LogPages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.kafka.PublisherLock;
import ec.hito.model.stored.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The log from a place on, read on a thread of its own and decoded on another, while what was read before is published: what the database does and
 * what is done here go on side by side.
 */
final class ReadAhead implements AutoCloseable {
    private static final int PAGES = 6;

    /** So few are decoded before another thread has woken up. */
    private static final int FEW = 50;

    /**
     * What was read.
     *
     * @param undecodable why the event after them cannot be published
     */
    private record Page(
            Iterator<RecordedEvent> events, @Nullable ReadingEnded undecodable) {}

    private final PublisherLock lock;
    private final LogPages log;
    private final BlockingQueue<Future<Page>> pages = new ArrayBlockingQueue<>(PAGES);
    private final ExecutorService decoder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("publication-decoder").daemon().factory());
    private final Thread reader;
    private Page page = new Page(Collections.emptyIterator(), null);

    private ReadAhead(PublisherLock lock, LogPages log) {
        this.lock = lock;
        this.log = log;
        this.reader = Thread.ofPlatform().name("publication-reader").daemon().start(this::read);
    }

    /**
     * @param source reads on the session of the lock
     * @throws ec.hito.eventstore.reader.LostPosition if the place is of another epoch or ahead of the log
     */
    static ReadAhead from(LogPosition place, EventLogSource source, PublisherLock lock) {
        return new ReadAhead(lock, source.pages(place));
    }

    /** The next event, if one comes within so long. Whatever made an end of reading is thrown on. */
    @Nullable
    RecordedEvent await(Duration time) throws InterruptedException, ReadingEnded {
        var event = poll();
        if (event == null && page.undecodable() == null) {
            turnTo(pages.poll(time.toNanos(), TimeUnit.NANOSECONDS));
            event = next();
        }
        if (event == null && page.undecodable() != null) {
            throw page.undecodable();
        }
        return event;
    }

    /** The next event, if it has been read already; none where it cannot be decoded, so that those before it go out first. */
    @Nullable
    RecordedEvent poll() throws InterruptedException, ReadingEnded {
        if (!page.events().hasNext() && page.undecodable() == null) {
            turnTo(pages.poll());
        }
        return next();
    }

    private @Nullable RecordedEvent next() {
        return page.events().hasNext() ? page.events().next() : null;
    }

    private void turnTo(@Nullable Future<Page> read) throws InterruptedException, ReadingEnded {
        if (read == null) {
            return;
        }
        try {
            page = read.get();
        } catch (ExecutionException e) {
            throw new ReadingEnded(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var rows = log.next();
                hand(rows.size() < FEW ? completedFuture(decoded(rows)) : decoder.submit(() -> decoded(rows)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // The right to publish may be gone: what was read before is not to be published any more.
            pages.clear();
            pages.add(failedFuture(e));
        }
    }

    private static Page decoded(List<EventRow> rows) {
        var events = new ArrayList<RecordedEvent>(rows.size());
        for (var row : rows) {
            try {
                events.add(row.decoded());
            } catch (RuntimeException e) {
                var why = "%s at position %d cannot be decoded: %s"
                        .formatted(row.type().name(), row.position(), e.getMessage());
                return new Page(events.iterator(), new ReadingEnded(new IllegalStateException(why, e)));
            }
        }
        return new Page(events.iterator(), null);
    }

    /** While there is no room the session is looked after, which reading does otherwise. */
    private void hand(Future<Page> read) throws Exception {
        while (!pages.offer(read, 1, TimeUnit.SECONDS)) {
            lock.requireHeld();
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        decoder.shutdownNow();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        log.close();
    }

    /** The log cannot be read on. */
    static final class ReadingEnded extends Exception {
        private static final long serialVersionUID = 1L;

        ReadingEnded(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
