package ec.hito.command.publication;

import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.EventRow;
import ec.hito.eventstore.reader.LogPages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.kafka.PublisherLock;
import ec.hito.model.stored.RecordedEvent;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The log from a place on, read on a thread of its own while what was read before is decoded and published: what the database does and what is done
 * here go on side by side.
 */
final class ReadAhead implements AutoCloseable {
    private static final int PAGES = 6;

    /** What was read, or why reading ended. */
    private record Page(List<EventRow> rows, @Nullable Exception failure) {}

    private final PublisherLock lock;
    private final LogPages log;
    private final BlockingQueue<Page> pages = new ArrayBlockingQueue<>(PAGES);
    private final Thread thread;
    private Iterator<EventRow> page = Collections.emptyIterator();
    private @Nullable ReadingEnded undecodable;

    private ReadAhead(PublisherLock lock, LogPages log) {
        this.lock = lock;
        this.log = log;
        this.thread = Thread.ofPlatform().name("publication-reader").daemon().start(this::read);
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
        if (!page.hasNext()) {
            turnTo(pages.poll(time.toNanos(), TimeUnit.NANOSECONDS));
        }
        var event = next();
        if (undecodable != null) {
            throw undecodable;
        }
        return event;
    }

    /** The next event, if it has been read already; none where it cannot be decoded, so that those before it go out first. */
    @Nullable
    RecordedEvent poll() throws ReadingEnded {
        if (!page.hasNext()) {
            turnTo(pages.poll());
        }
        return next();
    }

    private void turnTo(@Nullable Page read) throws ReadingEnded {
        if (read == null) {
            return;
        }
        if (read.failure() != null) {
            throw new ReadingEnded(read.failure());
        }
        page = read.rows().iterator();
    }

    private @Nullable RecordedEvent next() {
        if (undecodable != null || !page.hasNext()) {
            return null;
        }
        var row = page.next();
        try {
            return row.decoded();
        } catch (RuntimeException e) {
            undecodable = new ReadingEnded(new IllegalStateException(
                    "%s at position %d cannot be decoded: %s"
                            .formatted(row.type().name(), row.position(), e.getMessage()),
                    e));
            return null;
        }
    }

    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                hand(new Page(log.next(), null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // The right to publish may be gone: what was read before is not to be published any more.
            pages.clear();
            pages.add(new Page(List.of(), e));
        }
    }

    /** While there is no room the session is looked after, which reading does otherwise. */
    private void hand(Page read) throws Exception {
        while (!pages.offer(read, 1, TimeUnit.SECONDS)) {
            lock.requireHeld();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        log.close();
    }

    /** The log cannot be read on. */
    static final class ReadingEnded extends Exception {
        private static final long serialVersionUID = 1L;

        ReadingEnded(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
