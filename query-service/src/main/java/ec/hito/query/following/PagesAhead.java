package ec.hito.query.following;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.model.stored.LoggedEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The log from one position up to another, page by page. While a page is worked on, threads of its own read the next ones, a few at
 * most, so that memory stays bounded however long the log is.
 */
final class PagesAhead implements AutoCloseable {
    private static final int AHEAD = 6;

    /** Reading is mostly parsing: one reader alone is slower than who works on the pages. */
    private static final int READERS = 2;

    private final EventLog log;
    private final long end;
    private final int size;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("rebuild-reader-", 1).daemon().factory());
    private final Queue<Future<List<LoggedEvent>>> pages = new ArrayDeque<>();
    private long requested;

    /**
     * @param after position of the event before the first one to read
     * @param end position of the last event to read; the log has come that far
     * @param size events in a page
     */
    PagesAhead(EventLog log, long after, long end, int size) {
        this.log = log;
        this.requested = after;
        this.end = end;
        this.size = size;
        for (int i = 0; i < AHEAD; i++) {
            request();
        }
    }

    /**
     * The next page; empty at the end.
     *
     * @throws ec.hito.eventstore.UnknownEventType if the type of an event in it is not known
     */
    List<LoggedEvent> next() {
        if (pages.isEmpty()) {
            return List.of();
        }
        try {
            var page = pages.remove().get();
            request();
            return page;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the log", e);
        }
    }

    private void request() {
        if (requested < end) {
            var after = requested;
            requested = Math.min(end, after + size);
            var upTo = requested;
            pages.add(readers.submit(() -> read(after, upTo)));
        }
    }

    /** A list of the log's may end early, before an event of a type that is not known; reading on from there says so. */
    private List<LoggedEvent> read(long after, long upTo) {
        var page = new ArrayList<LoggedEvent>();
        for (var position = after; position < upTo; position = page.getLast().position()) {
            var read = log.logged(position, (int) (upTo - position));
            if (read.isEmpty()) {
                throw new IllegalStateException("the log ends at %d, before %d".formatted(position, end));
            }
            page.addAll(read);
        }
        return page;
    }

    /** Stops the reading, after the statements that it is in. */
    @Override
    public void close() {
        readers.shutdownNow();
        readers.close();
    }
}
