package ec.hito.command.shell;

import ec.hito.command.decision.RecordingRejection.ConcurrentChange;
import ec.hito.command.decision.RecordingRejection.NoRoom;
import ec.hito.command.decision.RecordingRejection.OutcomeUnknown;
import ec.hito.command.decision.RecordingRejection.Overloaded;
import ec.hito.command.decision.RecordingRejection.UnreadableStream;
import ec.hito.command.decision.RejectedException;
import ec.hito.eventstore.UnknownEventType;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.eventstore.reader.Simulation;
import ec.hito.eventstore.writer.AppendReceipt;
import ec.hito.eventstore.writer.ClaimTaken;
import ec.hito.eventstore.writer.IdempotencyKey;
import ec.hito.eventstore.writer.LogFull;
import ec.hito.eventstore.writer.LogOverloaded;
import ec.hito.eventstore.writer.UnknownOutcome;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.EventMetadata;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a command on the bus and waits for its outcome, deciding anew where another process was quicker. */
final class Dispatch {
    /**
     * What became of a command.
     *
     * @param answer what its handler returned
     * @param position of its last event, or of the log's newest one if it changed nothing
     */
    record Outcome<R>(R answer, long position) {}

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int ATTEMPTS = 3;

    private final CommandBus bus;
    private final EventLog log;
    private final LogClaims claims;
    private final Simulation simulation;

    Dispatch(CommandBus bus, EventLog log, LogClaims claims, Simulation simulation) {
        this.bus = bus;
        this.log = log;
        this.claims = claims;
        this.simulation = simulation;
    }

    /** @throws RejectedException if it is refused, or if others were quicker each time */
    <R> Outcome<R> send(String commandName, Object command, Actor actor) {
        return send(commandName, command, actor, null);
    }

    /**
     * @throws RejectedException if it is refused, if others were quicker each time, or if the log does not take it
     * @throws ec.hito.eventstore.writer.KeyUsed if the key was used before
     */
    <R> Outcome<R> send(String commandName, Object command, Actor actor, @Nullable IdempotencyKey key) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sendOnce(commandName, command, actor, key);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (attempt == ATTEMPTS) {
                    throw new RejectedException(new ConcurrentChange());
                }
            } catch (LogOverloaded e) {
                throw new RejectedException(new Overloaded());
            } catch (LogFull e) {
                LOG.error("nothing can be recorded: {}", e.getMessage());
                throw new RejectedException(new NoRoom());
            } catch (UnknownEventType e) {
                throw new RejectedException(new UnreadableStream(e.type()));
            } catch (UnknownOutcome e) {
                throw new RejectedException(new OutcomeUnknown());
            } catch (ClaimTaken e) {
                var rejection = claims.rejection(e);
                // An import looks up anew what is claimed; a single act would only claim the same again.
                if (attempt == ATTEMPTS || !(command instanceof RunImport)) {
                    throw new RejectedException(rejection);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <R> Outcome<R> sendOnce(String commandName, Object command, Actor actor, @Nullable IdempotencyKey key) {
        var receipt = new AppendReceipt(key);
        var metadata = new EventMetadata(actor, UUID.randomUUID(), null, simulation.isOn());
        var outcome = new FutureCallback<Object, Object>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(
                                command, Map.of(LogMessages.METADATA, metadata, AppendReceipt.KEY, receipt)),
                        commandName),
                outcome);
        var result = outcome.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return new Outcome<>(
                (R) result.getPayload(),
                receipt.position().orElseGet(() -> log.head().position()));
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
}
