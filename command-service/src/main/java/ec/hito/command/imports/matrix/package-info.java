/**
 * Reads the plan's matrix from a file and decides what it changes in the initiatives that stand.
 * The official text is kept as written; what the file does not say stays unknown, and a file with a fault changes nothing.
 */
@NullMarked
package ec.hito.command.imports.matrix;

import org.jspecify.annotations.NullMarked;
