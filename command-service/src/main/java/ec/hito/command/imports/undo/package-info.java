/**
 * Takes back what an import changed, by events that say so: nothing is ever deleted.
 * Only where nothing else was recorded of the same initiatives since, because that may rest on what the import brought.
 */
@NullMarked
package ec.hito.command.imports.undo;

import org.jspecify.annotations.NullMarked;
