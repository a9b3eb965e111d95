package ec.hito.command.dispatch;

import ec.hito.command.imports.ImportReceipt;
import ec.hito.command.imports.assignments.AssignmentFile;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.milestones.MilestoneFile;
import ec.hito.command.imports.progress.ImportStatus;
import ec.hito.model.ImportId;
import ec.hito.model.stored.Actor;
import java.util.Optional;

/**
 * Applies files to the initiatives in the log, each as a whole or not at all. Under the same key once at most: a repetition gets the first
 * receipt, unless that changed nothing.
 *
 * <p>Each throws a {@link ec.hito.command.decision.RejectedException} if it is refused; nothing is recorded then.
 */
public interface Imports {
    ImportReceipt matrix(MatrixFile file, ImportOrder order);

    ImportReceipt assignments(AssignmentFile file, ImportOrder order);

    ImportReceipt milestones(MilestoneFile file, ImportOrder order);

    /** How an import stands that changed something; empty if there is none. */
    Optional<ImportStatus> find(ImportId id);

    /** Takes back what an import changed. A second time changes nothing. */
    UndoReceipt undo(ImportId id, Actor actor);
}
