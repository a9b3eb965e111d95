/**
 * The figures of initiatives and objectives, worked out in one place: the database functions and views of the migration {@code V2__figures}.
 * Lists, single views and pages all read them from there; null means not measured and never zero.
 */
@NullMarked
package ec.hito.query.figures;

import org.jspecify.annotations.NullMarked;
