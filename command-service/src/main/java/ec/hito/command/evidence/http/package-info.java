/**
 * The addresses at which files are handed in, read back, released and withdrawn.
 * Turns a file into an upload and what is asked of it into a command.
 */
@NullMarked
package ec.hito.command.evidence.http;

import org.jspecify.annotations.NullMarked;
