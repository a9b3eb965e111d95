package ec.hito.command.publication;

import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogPosition;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How publication by this process stands. Safe for several threads. */
final class PublicationStatus {
    /** Who publishes, as this process sees it. */
    enum Phase {
        /** Another process does, or none yet. */
        STANDING_BY,
        /** This one has the right to, and finds out where. */
        BEGINNING,
        PUBLISHING,
        /** The last attempt failed; it is made again all the same. */
        FAILING
    }

    /**
     * What is in the log and not published.
     *
     * @param millis for how long the first of them is, 0 where there is none
     */
    record Lag(long events, long millis) {}

    private record State(
            Phase phase,
            @Nullable LogPosition reached,
            @Nullable String failure) {}

    private final EventLog log;
    private final Clock clock;
    private final AtomicLong events = new AtomicLong();
    private final AtomicLong aborted = new AtomicLong();
    private volatile State state = new State(Phase.STANDING_BY, null, null);

    /** @param log to be told from; not the publisher's own */
    PublicationStatus(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void standingBy() {
        state = new State(Phase.STANDING_BY, null, null);
    }

    void beginning() {
        state = new State(Phase.BEGINNING, state.reached, state.failure);
    }

    void publishing(LogPosition from) {
        state = new State(Phase.PUBLISHING, from, null);
    }

    void published(long count, LogPosition reached) {
        events.addAndGet(count);
        state = new State(Phase.PUBLISHING, reached, null);
    }

    void aborted() {
        aborted.incrementAndGet();
    }

    void failed(String failure) {
        state = new State(Phase.FAILING, state.reached, failure);
    }

    Phase phase() {
        return state.phase;
    }

    /** Up to where this process has published, or found published; empty while it does not know. */
    Optional<LogPosition> reached() {
        return Optional.ofNullable(state.reached);
    }

    /** Why it does not go on. */
    Optional<String> failure() {
        return Optional.ofNullable(state.failure);
    }

    /** Asks the log; empty while this process does not know how far publication is. */
    Optional<Lag> lag() {
        return reached().map(reached -> {
            var events = Math.max(0, log.head().position() - reached.value());
            var millis = events == 0
                    ? 0
                    : log.recordedAt(reached.value() + 1)
                            .map(recordedAt -> Duration.between(recordedAt, clock.instant())
                                    .toMillis())
                            .orElse(0L);
            return new Lag(events, Math.max(0, millis));
        });
    }

    /** How many events this process has published. */
    long events() {
        return events.get();
    }

    /** How many transactions were given up. */
    long abortedTransactions() {
        return aborted.get();
    }
}
