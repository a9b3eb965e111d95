package ec.hito.command.shell;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportReport;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.progress.ProgressRejection;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.writer.HeldClaims;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.stored.StreamId;
import java.time.Year;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;

/** Decides an import on what its file meets, and appends what it changes in all streams at once. */
final class ImportShell implements MessageHandler<CommandMessage<?>> {
    /** A dry run uses up no code. */
    private static final InitiativeCode NO_CODE_YET = InitiativeCode.of(Year.of(0), 0);

    private final Streams streams;
    private final EventLog log;
    private final Catalogues catalogues;
    private final HeldClaims claims;
    private final InitiativeCodes codes;

    ImportShell(Streams streams, EventLog log, Catalogues catalogues, HeldClaims claims, InitiativeCodes codes) {
        this.streams = streams;
        this.log = log;
        this.catalogues = catalogues;
        this.claims = claims;
        this.codes = codes;
    }

    @Override
    public ImportReport handle(CommandMessage<?> message) {
        var command = (RunImport) message.getPayload();
        var meeting = new Meeting(streams, log, claims);
        command.progress().deciding();
        return switch (command.file().decide(meeting, catalogues.caughtUp(), run(command, message))) {
            case ImportDecision.Refused refused -> throw new RejectedException(refused.rejection());
            case ImportDecision.Planned planned -> {
                if (!command.dryRun()) {
                    requireNew(command.progress().id(), planned);
                    command.progress().appending();
                    Carried.receipt(message).answering(RememberedImport.write(planned.report()));
                    streams.appendAll(planned.events(), meeting::version, message);
                }
                yield planned.report();
            }
        };
    }

    /** An id that its sender chose, or sends again. */
    private void requireNew(ImportId id, ImportDecision.Planned planned) {
        if (!planned.events().isEmpty() && log.lastSequence(StreamId.of(id)).isPresent()) {
            throw new RejectedException(new ProgressRejection.IdInUse(id));
        }
    }

    private ImportRun run(RunImport command, CommandMessage<?> message) {
        var year = Year.from(command.timing().effectiveOn());
        var metadata = Carried.metadata(message);
        return new ImportRun(
                command.progress().id(),
                command.timing(),
                command.dryRun(),
                metadata.actor(),
                UUID::randomUUID,
                () -> command.dryRun() ? NO_CODE_YET : codes.next(year),
                command.progress()::decided);
    }
}
