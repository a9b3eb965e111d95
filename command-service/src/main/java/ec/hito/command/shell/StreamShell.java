package ec.hito.command.shell;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.Decision;
import ec.hito.command.decision.RejectedException;
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
        var command = kind.command().cast(message.getPayload());
        var stream = command.streamId();
        lock(stream);
        var loaded = streams.load(stream, kind);
        var decided = decide(command, loaded.state());
        streams.append(stream, loaded.version(), decided, message);
        return loaded.version() + decided.size();
    }

    /** Within this process commands on one stream wait for each other instead of failing; between processes the log decides. */
    private void lock(StreamId stream) {
        var lock = locks.obtainLock(stream.value());
        CurrentUnitOfWork.get().root().onCleanup(_ -> lock.release());
    }

    private List<E> decide(C command, S state) {
        var known = catalogues.current();
        var decision = kind.decider().decide(command, state, known);
        if (decision instanceof Decision.Rejected<E>) {
            decision = decideByTheNewest(command, state, known, decision);
        }
        return switch (decision) {
            case Decision.Accepted<E> accepted -> accepted.events();
            case Decision.Rejected<E> rejected -> throw new RejectedException(rejected.rejection());
        };
    }

    /** Nothing is rejected because of what another process has recorded since. */
    private Decision<E> decideByTheNewest(C command, S state, Catalogue known, Decision<E> decision) {
        var newest = catalogues.caughtUp();
        return newest == known ? decision : kind.decider().decide(command, state, newest);
    }
}
