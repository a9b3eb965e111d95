package ec.hito.command.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ec.hito.command.decision.Change;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.EventCatalog;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Streams as they are loaded and appended to. Appending is done at the end of the unit of work, all of it at once.
 *
 * <p>The newest states are kept in memory, so that a command need not read what this process has just written. A state that is kept may be
 * old, since other processes append too: an append that builds on it is refused by its version, and whoever wants to say no because of it
 * asks for the newest first.
 */
final class Streams {
    /**
     * A stream, folded.
     *
     * @param version sequence of its last event, -1 if there is none
     */
    record Loaded<S>(S state, long version) {}

    private record Kept(Loaded<?> loaded, boolean doubted) {}

    /** What a state takes grows with its events, and itself takes as much as some. Reckoned twice what was measured: 132 to 174 bytes. */
    private static final int BYTES_PER_EVENT = 256;

    private static final int EVENTS_PER_STATE = 10;

    private static final int MOST_CHANGES = 100;

    /** Events whose fold is kept, over all streams: they take a quarter of the memory at most. */
    private static final long KEPT_EVENTS = Runtime.getRuntime().maxMemory() / 4 / BYTES_PER_EVENT;

    private final EventStore store;
    private final Cache<StreamId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_EVENTS)
            .weigher((StreamId _, Kept state) ->
                    EVENTS_PER_STATE + (int) Math.min(state.loaded().version(), KEPT_EVENTS))
            .executor(Runnable::run)
            .build();

    Streams(EventStore store) {
        this.store = store;
    }

    /** As far as this process knows it; read from the log if it does not know it at all, or has reason for doubt. */
    <S> Loaded<S> known(StreamId stream, StreamKind<?, ?, S> kind) {
        var known = kept.getIfPresent(stream);
        return known == null || known.doubted() ? newest(stream, kind) : kind.cast(known.loaded());
    }

    /** As known, or empty if this process has not heard of it. For what begins a stream: that it is new is not worth a look at the log. */
    <S> Loaded<S> begun(StreamId stream, StreamKind<?, ?, S> kind) {
        return kept.getIfPresent(stream) == null ? new Loaded<>(kind.initial(), -1) : known(stream, kind);
    }

    /** As of the log's head when this was called: what is known, and what the log has beyond it. */
    <S> Loaded<S> newest(StreamId stream, StreamKind<?, ?, S> kind) {
        var known = kept.getIfPresent(stream);
        var before = known == null ? new Loaded<>(kind.initial(), -1) : kind.cast(known.loaded());
        var newest = toppedUp(stream, kind, before);
        if (newest.version() >= 0) {
            kept.put(stream, new Kept(newest, false));
        }
        return newest;
    }

    /** What was recorded on a stream beyond {@code version}; the newest of it, if it is a lot. */
    List<Change> changesSince(long version, StreamId stream) {
        var changes = new ArrayDeque<Change>();
        for (var events = store.readEvents(stream.value(), version + 1); events.hasNext(); ) {
            if (changes.size() == MOST_CHANGES) {
                changes.removeFirst();
            }
            changes.add(change(LogMessages.recorded(events.next())));
        }
        return List.copyOf(changes);
    }

    private static Change change(RecordedEvent recorded) {
        var event = recorded.event();
        var actor = recorded.metadata().actor();
        return new Change(
                recorded.sequence(),
                EventCatalog.typeOf(event.getClass()).name(),
                event.effectiveOn(),
                recorded.recordedAt(),
                actor.role(),
                actor.secretariat());
    }

    private <S> Loaded<S> toppedUp(StreamId stream, StreamKind<?, ?, S> kind, Loaded<S> before) {
        var state = before.state();
        var version = before.version();
        for (var events = store.readEvents(stream.value(), version + 1); events.hasNext(); ) {
            var message = events.next();
            state = kind.evolve(state, (DomainEvent) message.getPayload());
            version = message.getSequenceNumber();
        }
        return version == before.version() ? before : new Loaded<>(state, version);
    }

    /**
     * Appends to a stream that is known to this process afterwards.
     *
     * @param cause the command whose recorded meta-data the events take over
     */
    <S> void append(
            StreamId stream,
            Loaded<S> base,
            List<? extends DomainEvent> events,
            StreamKind<?, ?, S> kind,
            CommandMessage<?> cause) {
        append(stream, base.version(), events, cause);
        var after = new Loaded<>(kind.evolveAll(base.state(), events), base.version() + events.size());
        var unit = CurrentUnitOfWork.get().root();
        unit.afterCommit(_ -> kept.put(stream, new Kept(after, false)));
        unit.onRollback(_ -> kept.put(stream, new Kept(base, true)));
    }

    /**
     * Appends to several streams at once.
     *
     * @param versions the version of each stream that its events build on
     */
    void appendAll(List<DomainEvent> events, ToLongFunction<StreamId> versions, CommandMessage<?> cause) {
        events.stream()
                .collect(Collectors.groupingBy(DomainEvent::streamId, LinkedHashMap::new, Collectors.toList()))
                .forEach((stream, its) -> append(stream, versions.applyAsLong(stream), its, cause));
    }

    /** @param version of the stream that the events build on */
    void append(StreamId stream, long version, List<? extends DomainEvent> events, CommandMessage<?> cause) {
        var recorded = cause.getMetaData().subset(LogMessages.METADATA);
        var messages = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(stream.category(), stream.value(), ++version, event, recorded));
        }
        store.publish(messages);
    }
}
