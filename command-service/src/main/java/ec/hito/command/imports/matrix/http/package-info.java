/**
 * The address that takes the matrix as a file.
 * Answers with what the import did, and puts every remark on a row into words.
 */
@NullMarked
package ec.hito.command.imports.matrix.http;

import org.jspecify.annotations.NullMarked;
