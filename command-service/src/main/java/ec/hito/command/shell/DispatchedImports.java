package ec.hito.command.shell;

import ec.hito.command.decision.Timing;
import ec.hito.command.dispatch.ImportOrder;
import ec.hito.command.dispatch.Imports;
import ec.hito.command.dispatch.UndoReceipt;
import ec.hito.command.imports.ImportReceipt;
import ec.hito.command.imports.ImportReport;
import ec.hito.command.imports.assignments.AssignmentFile;
import ec.hito.command.imports.assignments.AssignmentImport;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.matrix.MatrixImport;
import ec.hito.command.imports.milestones.MilestoneFile;
import ec.hito.command.imports.milestones.MilestoneImport;
import ec.hito.command.imports.progress.ImportPhase;
import ec.hito.command.imports.progress.ImportStatus;
import ec.hito.command.imports.undo.UndoReport;
import ec.hito.eventstore.reader.EventLog;
import ec.hito.eventstore.writer.IdempotencyKey;
import ec.hito.model.ImportId;
import ec.hito.model.stored.Actor;
import ec.hito.model.stored.ImportApplied;
import ec.hito.model.stored.ImportUndone;
import ec.hito.model.stored.StreamId;
import ec.hito.web.BusinessDay;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends imports, and what takes them back, over the bus. */
record DispatchedImports(Dispatch dispatch, FirstAnswers firstAnswers, EventLog log, Clock clock) implements Imports {
    @Override
    public ImportReceipt matrix(MatrixFile file, ImportOrder order) {
        return run(
                (meeting, catalogue, run) -> MatrixImport.decide(file, MetMatrix.of(file, meeting), catalogue, run),
                order);
    }

    @Override
    public ImportReceipt assignments(AssignmentFile file, ImportOrder order) {
        return run(
                (meeting, catalogue, run) ->
                        AssignmentImport.decide(file, MetInitiatives.of(file, meeting), catalogue, run),
                order);
    }

    @Override
    public ImportReceipt milestones(MilestoneFile file, ImportOrder order) {
        return run(
                (meeting, catalogue, run) ->
                        MilestoneImport.decide(file, MetInitiatives.of(file, meeting), catalogue, run),
                order);
    }

    @Override
    public Optional<ImportStatus> find(ImportId id) {
        var stream = log.stream(StreamId.of(id), 0);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        var applied = (ImportApplied) stream.getFirst().event();
        var phase = stream.getLast().event() instanceof ImportUndone ? ImportPhase.UNDONE : ImportPhase.DONE;
        return Optional.of(new ImportStatus(id, applied.kind(), phase, applied.rows(), applied.rows()));
    }

    @Override
    public UndoReceipt undo(ImportId id, Actor actor) {
        var command = new UndoImport(id, BusinessDay.today(clock));
        var outcome = dispatch.<UndoReport>send(UndoImport.NAME, command, actor);
        return new UndoReceipt(outcome.answer(), outcome.position());
    }

    private ImportReceipt run(RunImport.File file, ImportOrder order) {
        var asked = order.key();
        var key =
                asked == null ? null : new IdempotencyKey(order.actor().subject(), asked.value(), asked.requestHash());
        return firstAnswers.once(
                key,
                () -> run(file, order, key),
                receipt -> receipt.report().changesNothing(),
                first -> new ImportReceipt(RememberedImport.read(first.answer()), first.position()));
    }

    private ImportReceipt run(RunImport.File file, ImportOrder order, @Nullable IdempotencyKey key) {
        var timing = new Timing(order.effectiveOn(), BusinessDay.today(clock));
        var command = new RunImport(file, timing, order.dryRun(), order.progress());
        var outcome = dispatch.<ImportReport>send(RunImport.NAME, command, order.actor(), key);
        return new ImportReceipt(outcome.answer(), outcome.position());
    }
}
