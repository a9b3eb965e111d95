package ec.hito.command.shell;

import ec.hito.command.decision.Timing;
import ec.hito.command.imports.matrix.MatrixFile;

/** Asks for the import of a matrix: a command that touches many streams, and so is decided outside of them all. */
record ImportMatrix(MatrixFile file, Timing timing, boolean dryRun) {
    static final String NAME = "ImportMatrix";
}
