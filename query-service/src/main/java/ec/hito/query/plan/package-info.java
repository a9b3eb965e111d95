/**
 * The plan in force as adopted: its document, and the objectives that everything else is counted under.
 * Serves {@code GET /api/v1/plan}.
 */
@NullMarked
package ec.hito.query.plan;

import org.jspecify.annotations.NullMarked;
