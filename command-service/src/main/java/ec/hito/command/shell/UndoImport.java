package ec.hito.command.shell;

import ec.hito.model.ImportId;
import java.time.LocalDate;

/** Asks for an import to be taken back, today. */
record UndoImport(ImportId id, LocalDate today) {
    static final String NAME = "UndoImport";
}
