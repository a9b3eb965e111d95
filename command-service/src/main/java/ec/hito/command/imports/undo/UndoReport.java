package ec.hito.command.imports.undo;

import ec.hito.model.ImportId;

/**
 * What the undoing of an import took back.
 *
 * @param kind what the file held, such as {@code matrix}
 * @param revoked initiatives whose registration was revoked
 * @param restored initiatives that stood before and are again as they were
 */
public record UndoReport(ImportId importId, String kind, int revoked, int restored) {}
