/**
 * The actors and territories of the catalogue, and which of them an initiative has to do with.
 * Serves {@code GET /api/v1/actors} and {@code GET /api/v1/territories}.
 */
@NullMarked
package ec.hito.query.involvement;

import org.jspecify.annotations.NullMarked;
