/**
 * The plan in force as adopted or reformed: its document, and the objectives that everything else is counted under.
 * Serves {@code GET /api/v1/plan}.
 */
@NullMarked
package ec.hito.query.plan;

import org.jspecify.annotations.NullMarked;
