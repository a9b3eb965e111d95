/**
 * Which files were imported: their kind, hash and what they changed.
 * What an import brought stands with the initiatives that it brought.
 */
@NullMarked
package ec.hito.query.importing;

import org.jspecify.annotations.NullMarked;
