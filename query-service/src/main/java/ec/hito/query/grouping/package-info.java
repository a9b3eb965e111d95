/**
 * The status by secretariat, mechanism, actor, policy and territory, with the same figures as the objectives have.
 * Serves {@code GET /api/v1/secretariats}, {@code /mechanisms}, {@code /actors}, {@code /policies} and {@code /territories}.
 */
@NullMarked
package ec.hito.query.grouping;

import org.jspecify.annotations.NullMarked;
