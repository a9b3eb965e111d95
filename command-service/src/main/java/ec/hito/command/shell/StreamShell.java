package ec.hito.command.shell;

import ec.hito.command.decision.Command;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.RecordingRejection.StaleVersion;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.shell.Streams.Loaded;
import ec.hito.model.stored.DomainEvent;
import ec.hito.model.stored.StreamId;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Carries out commands on one kind of stream. What a command answers is the stream's version after it. */
final class StreamShell<C extends Command, E extends DomainEvent, S> implements MessageHandler<CommandMessage<?>> {
    private final StreamKind<C, E, S> kind;
    private final Streams streams;
    private final Catalogues catalogues;
    private final LockFactory locks;

    StreamShell(StreamKind<C, E, S> kind, Streams streams, Catalogues catalogues, LockFactory locks) {
        this.kind = kind;
        this.streams = streams;
        this.catalogues = catalogues;
        this.locks = locks;
    }

    @Override
    public Long handle(CommandMessage<?> message) {
        var asked = (Asked<?>) message.getPayload();
        var command = kind.command().cast(asked.command());
        var request = asked.request();
        var stream = command.streamId();
        lock(stream);
        var act = new Act<>(kind, command, Carried.metadata(message).actor());
        var taken = request.expectedVersion() == null ? take(act) : takeAt(request.expectedVersion(), act);
        streams.append(stream, taken.base(), taken.events(), kind, message);
        if (Catalogues.tells(stream)) {
            CurrentUnitOfWork.get().root().afterCommit(_ -> catalogues.doubt());
        }
        var version = taken.base().version() + taken.events().size();
        Carried.receipt(message).answering(new RecordedAnswer(version, request.made()).write());
        return version;
    }

    /** Within this process commands on one stream wait for each other instead of failing; between processes the log decides. */
    private void lock(StreamId stream) {
        var lock = locks.obtainLock(stream.value());
        CurrentUnitOfWork.get().root().onCleanup(_ -> lock.release());
    }

    /** What a command brings about, and the state that it builds on. */
    private record Taken<E, S>(Loaded<S> base, List<E> events) {}

    /** Decides on what is known, as long as that brings something about: then the append says whether it was the newest. */
    private Taken<E, S> take(Act<C, E, S> act) {
        var stream = act.command().streamId();
        var known = act.command().begins() ? streams.begun(stream, kind) : streams.known(stream, kind);
        // What makes up the catalogue is rare, and decided on all of it: a merger on the one before, wherever that was
        // recorded.
        var catalogue = Catalogues.tells(stream) ? catalogues.caughtUp() : catalogues.current();
        return act.decide(known.state(), catalogue) instanceof Decision.Accepted<E> accepted
                        && !accepted.events().isEmpty()
                ? new Taken<>(known, accepted.events())
                : takeByTheNewest(act);
    }

    /** Nothing is rejected, nor found done already, because of what another process has recorded since. */
    private Taken<E, S> takeByTheNewest(Act<C, E, S> act) {
        return decide(act, streams.newest(act.command().streamId(), kind));
    }

    /** Only on the stream as the sender saw it; where there is none, the decider says so. Whoever may not act learns nothing of what changed. */
    private Taken<E, S> takeAt(long expectedVersion, Act<C, E, S> act) {
        var stream = act.command().streamId();
        var newest = streams.newest(stream, kind);
        act.refusal(newest.state(), catalogues.caughtUp()).ifPresent(refusal -> {
            throw new RejectedException(refusal);
        });
        var missing = newest.version() < 0 && !act.command().begins();
        if (newest.version() != expectedVersion && !missing) {
            throw new RejectedException(
                    new StaleVersion(expectedVersion, newest.version(), streams.changesSince(expectedVersion, stream)));
        }
        return decide(act, newest);
    }

    private Taken<E, S> decide(Act<C, E, S> act, Loaded<S> newest) {
        return switch (act.decide(newest.state(), catalogues.caughtUp())) {
            case Decision.Accepted<E> accepted -> new Taken<>(newest, accepted.events());
            case Decision.Rejected<E> rejected -> throw new RejectedException(rejected.rejection());
        };
    }
}
