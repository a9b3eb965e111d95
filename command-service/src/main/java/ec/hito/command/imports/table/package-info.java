/**
 * Files as rows of cells, whether they come as CSV or as a workbook of a spreadsheet program.
 * Behind it no import needs to know in which of the two a person sent a file.
 */
@NullMarked
package ec.hito.command.imports.table;

import org.jspecify.annotations.NullMarked;
