/**
 * Open data: the matrix, the status and the milestones as files of CSV, XLSX or JSON, for whoever goes on working with them elsewhere.
 * What an import takes is given out in the import's own columns, so that a file that was exported and comes back changes nothing.
 */
@NullMarked
package ec.hito.query.export;

import org.jspecify.annotations.NullMarked;
