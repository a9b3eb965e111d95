package ec.hito.command.publication;

import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.kafka.PublisherLock;
import ec.hito.model.stored.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The log from a place on, read on a thread of its own while what was read before is published. */
final class ReadAhead implements AutoCloseable {
    private static final int PAGE = 1000;
    private static final int PAGES = 6;

    /** What was read, or why reading ended. */
    private record Page(
            List<RecordedEvent> events, @Nullable Exception failure) {}

    private final PublisherLock lock;
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final BlockingQueue<Page> pages = new ArrayBlockingQueue<>(PAGES);
    private final Thread thread;
    private @Nullable IllegalStateException unreadable;
    private Iterator<RecordedEvent> page = Collections.emptyIterator();

    private ReadAhead(PublisherLock lock, BlockingStream<TrackedEventMessage<?>> stream) {
        this.lock = lock;
        this.stream = stream;
        this.thread = Thread.ofPlatform().name("publication-reader").daemon().start(this::read);
    }

    /**
     * @param source reads on the session of the lock
     * @throws ec.hito.eventstore.reader.LostPosition if the place is of another epoch or ahead of the log
     */
    static ReadAhead from(LogPosition place, EventLogSource source, PublisherLock lock) {
        return new ReadAhead(lock, source.openStream(place));
    }

    /** The next event, if one comes within so long. Whatever made an end of reading is thrown on. */
    @Nullable
    RecordedEvent await(Duration time) throws InterruptedException, ReadingEnded {
        return page.hasNext() ? page.next() : first(pages.poll(time.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** The next event, if it has been read already. */
    @Nullable
    RecordedEvent poll() throws ReadingEnded {
        return page.hasNext() ? page.next() : first(pages.poll());
    }

    private @Nullable RecordedEvent first(@Nullable Page next) throws ReadingEnded {
        if (next == null) {
            return null;
        }
        if (next.failure() != null) {
            throw new ReadingEnded(next.failure());
        }
        page = next.events().iterator();
        return page.hasNext() ? page.next() : null;
    }

    private void read() {
        try {
            while (unreadable == null) {
                hand(new Page(nextPage(), null));
            }
            hand(new Page(List.of(), unreadable));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // The right to publish may be gone: what was read before is not to be published any more.
            pages.clear();
            pages.add(new Page(List.of(), e));
        }
    }

    private List<RecordedEvent> nextPage() throws InterruptedException {
        var events = new ArrayList<RecordedEvent>(PAGE);
        do {
            var message = stream.nextAvailable();
            try {
                events.add(LogMessages.recorded(message));
            } catch (IllegalStateException e) {
                unreadable = e;
            }
        } while (unreadable == null && events.size() < PAGE && stream.hasNextAvailable());
        return events;
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
        stream.close();
    }

    /** The log cannot be read on. */
    static final class ReadingEnded extends Exception {
        private static final long serialVersionUID = 1L;

        ReadingEnded(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
