/**
 * How far an import is, for a person who waits for a large file.
 * What is under way is known to the process that runs it, in its memory; what was applied is in the log.
 */
@NullMarked
package ec.hito.command.imports.progress;

import org.jspecify.annotations.NullMarked;
