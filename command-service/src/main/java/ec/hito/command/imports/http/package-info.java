/**
 * The addresses that take files, tell how far one is, and undo what a file brought.
 * Answers with what an import did, and puts every remark on a row into words.
 */
@NullMarked
package ec.hito.command.imports.http;

import org.jspecify.annotations.NullMarked;
