package ec.hito.command.shell;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.undo.AppliedImport;
import ec.hito.command.imports.undo.ImportUndo;
import ec.hito.command.imports.undo.UndoDecision;
import ec.hito.command.imports.undo.UndoRejection;
import ec.hito.command.imports.undo.UndoReport;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.reader.LogMessages;
import ec.hito.model.stored.EventMetadata;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportUndone;
import ec.hito.model.stored.InitiativeEvent;
import ec.hito.model.stored.RecordedEvent;
import ec.hito.model.stored.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;

/**
 * Takes an import back: reads what it brought about and what followed, decides, and appends in all streams at once. What is appended shares
 * the import's correlation, so that it is known later which acts are even.
 */
final class UndoShell implements MessageHandler<CommandMessage<?>> {
    private final Streams streams;
    private final EventLog log;

    UndoShell(Streams streams, EventLog log) {
        this.streams = streams;
        this.log = log;
    }

    @Override
    public UndoReport handle(CommandMessage<?> message) {
        var command = (UndoImport) message.getPayload();
        var stream = log.stream(StreamId.of(command.id()), 0);
        if (stream.isEmpty()) {
            throw new RejectedException(new UndoRejection.UnknownImport(command.id()));
        }
        var versions = new HashMap<StreamId, Long>();
        note(stream, versions);
        var undoing = read(stream.getFirst(), versions);
        return switch (ImportUndo.decide(undoing, command.today(), UUID::randomUUID)) {
            case UndoDecision.Refused refused -> throw new RejectedException(refused.rejection());
            case UndoDecision.Planned planned -> {
                streams.appendAll(
                        planned.events(),
                        touched -> Objects.requireNonNull(versions.get(touched)),
                        correlated(message, undoing.correlation()));
                yield planned.report();
            }
        };
    }

    private AppliedImport read(RecordedEvent applied, Map<StreamId, Long> versions) {
        var touched = log.appendedWith(applied).stream()
                .filter(recorded -> recorded.event() instanceof InitiativeEvent)
                .map(RecordedEvent::streamId)
                .distinct()
                .map(stream -> log.stream(stream, 0))
                .toList();
        touched.forEach(stream -> note(stream, versions));
        return new AppliedImport(
                (ImportApplied) applied.event(),
                applied.metadata().correlationId(),
                applied.position(),
                touched,
                undone());
    }

    private Set<UUID> undone() {
        return log.ofCategory("import", 0, log.head().position()).stream()
                .filter(recorded -> recorded.event() instanceof ImportUndone)
                .map(recorded -> recorded.metadata().correlationId())
                .collect(Collectors.toSet());
    }

    private static void note(List<RecordedEvent> stream, Map<StreamId, Long> versions) {
        var last = stream.getLast();
        versions.put(last.streamId(), last.sequence());
    }

    private static CommandMessage<?> correlated(CommandMessage<?> message, UUID correlation) {
        var metadata = Carried.metadata(message);
        return message.andMetaData(Map.of(
                LogMessages.METADATA,
                new EventMetadata(metadata.actor(), correlation, metadata.causationId(), metadata.simulated())));
    }
}
