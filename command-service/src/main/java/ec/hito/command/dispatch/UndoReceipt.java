package ec.hito.command.dispatch;

import ec.hito.command.imports.undo.UndoReport;

/**
 * Where the undoing of an import left the log.
 *
 * @param position place of its last event; of the log's newest one if it changed nothing
 */
public record UndoReceipt(UndoReport report, long position) {}
