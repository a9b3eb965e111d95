/**
 * Imports on the pages: a file is looked through row by row before it is applied, and what was applied can be undone. Files are read and
 * judged by the write side alone.
 */
@NullMarked
package ec.hito.query.importing;

import org.jspecify.annotations.NullMarked;
