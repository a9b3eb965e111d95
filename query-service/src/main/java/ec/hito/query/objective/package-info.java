/**
 * The status per objective: the ten management objectives under their development objectives, each with its figures.
 * Serves {@code GET /api/v1/management-objectives}, and the pages the same records.
 */
@NullMarked
package ec.hito.query.objective;

import org.jspecify.annotations.NullMarked;
