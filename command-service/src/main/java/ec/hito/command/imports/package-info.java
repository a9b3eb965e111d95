/**
 * What the imports of files have in common: a run, its decision, its report, and remarks on the rows of a file.
 * What a file of one kind means, and what it changes, stands in a package of that kind.
 */
@NullMarked
package ec.hito.command.imports;

import org.jspecify.annotations.NullMarked;
