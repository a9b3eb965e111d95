package ec.hito.eventstore.reader;

import ec.hito.eventstore.UnknownEventType;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log as a source for Axon's streaming processors. */
public final class EventLogSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(EventLogSource.class);

    private final EventLog log;
    private final LogTail tail;
    private final int pageSize;
    private volatile @Nullable UnknownEventType unreadable;

    /** @param pageSize how many events are read from the database at once */
    public EventLogSource(EventLog log, LogTail tail, int pageSize) {
        this.log = log;
        this.tail = tail;
        this.pageSize = pageSize;
    }

    /** @throws LostPosition if the token is of another epoch or ahead of the log */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        var position = token == null ? createTailToken() : (LogPosition) token;
        return new LogStream(pages(position), position.epoch(), this::stoppedBefore);
    }

    /**
     * What follows {@code position}, for who decodes it elsewhere.
     *
     * @throws LostPosition if the position is of another epoch or ahead of the log
     */
    public LogPages pages(LogPosition position) {
        log.head().requirePlace(position);
        return new LogPages(log, tail, position, pageSize);
    }

    private void stoppedBefore(UnknownEventType event) {
        if (unreadable == null) {
            LOG.error("stopped following the log: {}", event.getMessage());
        }
        unreadable = event;
    }

    /** Why streams of this source stand still before the log's head, if they do. */
    public Optional<UnknownEventType> unreadable() {
        return Optional.ofNullable(unreadable);
    }

    @Override
    public LogPosition createTailToken() {
        return new LogPosition(log.head().epoch(), 0);
    }

    @Override
    public LogPosition createHeadToken() {
        var head = log.head();
        return new LogPosition(head.epoch(), head.position());
    }

    @Override
    public LogPosition createTokenAt(Instant instant) {
        return new LogPosition(log.head().epoch(), log.positionBefore(instant));
    }
}
