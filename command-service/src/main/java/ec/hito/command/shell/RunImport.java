package ec.hito.command.shell;

import ec.hito.command.catalogue.Catalogue;
import ec.hito.command.decision.Timing;
import ec.hito.command.imports.ImportDecision;
import ec.hito.command.imports.ImportRun;
import ec.hito.command.imports.progress.ImportProgress;

/** Asks for the import of a file: a command that touches many streams, and so is decided outside of them all. */
record RunImport(File file, Timing timing, boolean dryRun, ImportProgress progress) {
    static final String NAME = "RunImport";

    /** A file of some kind: looks up what it meets, and decides on that. */
    @FunctionalInterface
    interface File {
        ImportDecision decide(Meeting meeting, Catalogue catalogue, ImportRun run);
    }
}
