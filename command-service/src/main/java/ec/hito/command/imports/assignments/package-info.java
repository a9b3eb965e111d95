/**
 * Imports which secretariats lead initiatives and take part in them: the matrix itself says nothing of it.
 * Rows are decided as the single acts are, so that no rule stands twice.
 */
@NullMarked
package ec.hito.command.imports.assignments;

import org.jspecify.annotations.NullMarked;
