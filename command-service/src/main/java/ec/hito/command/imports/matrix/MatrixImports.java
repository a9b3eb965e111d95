package ec.hito.command.imports.matrix;

import ec.hito.model.stored.Actor;
import java.time.LocalDate;

/** Applies a matrix to the initiatives in the log: the border to what loads, decides and appends. */
public interface MatrixImports {
    /**
     * Imports {@code file} as of {@code effectiveOn}, all of it or nothing.
     *
     * @param dryRun whether only to tell what would happen
     * @throws ec.hito.command.decision.RejectedException if the file is refused
     */
    ImportReceipt apply(MatrixFile file, LocalDate effectiveOn, boolean dryRun, Actor actor);
}
