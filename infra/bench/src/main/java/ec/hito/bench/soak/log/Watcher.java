package ec.hito.bench.soak.log;

import ec.hito.bench.harness.Database;
import ec.hito.eventstore.EventLogSchema;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.EventLogSource;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.LogPosition;
import ec.hito.eventstore.reader.LogTail;
import ec.hito.model.stored.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * A reader that follows the log all the while, as every projection does. It fails when it is handed anything but the next position, or
 * an earlier instant than before; the database may go away meanwhile.
 */
final class Watcher implements AutoCloseable {
    private static final int PAGE = 500;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final LogTail tail;
    private final EventLogSource source;
    private final LogPosition tailToken;
    private final Thread thread = new Thread(this::watch, "watcher");
    private volatile long position;
    private volatile boolean closed;
    private volatile @Nullable String violation;
    private Instant newest = Instant.MIN;

    Watcher(Database database) {
        var schema = EventLogSchema.migrated(database.direct(Database.OWNER));
        this.tail = new LogTail(database.url(), "hito_query", "");
        this.source = new EventLogSource(new EventLog(database.direct("hito_query"), schema), tail, PAGE);
        this.tailToken = source.createTailToken();
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!closed && violation == null) {
            try (var stream = source.openStream(new LogPosition(tailToken.epoch(), position))) {
                while (!closed && violation == null) {
                    if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                        take(LogMessages.recorded(stream.nextAvailable()));
                    }
                }
            } catch (DataAccessException away) {
                // It is to come back; what was seen so far stays seen.
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException failure) {
                violation = failure.toString();
            }
        }
    }

    private void take(RecordedEvent event) {
        if (event.position() != position + 1) {
            violation = "position %d was seen after %d".formatted(event.position(), position);
        } else if (event.recordedAt().isBefore(newest)) {
            violation =
                    "position %d was recorded at %s, before %s".formatted(event.position(), event.recordedAt(), newest);
        }
        newest = event.recordedAt();
        position = event.position();
    }

    /** Up to where it has read without complaint. */
    long position() {
        return position;
    }

    /** What it saw that must not be, if anything. */
    @Nullable
    String violation() {
        return violation;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tail.close();
    }
}
