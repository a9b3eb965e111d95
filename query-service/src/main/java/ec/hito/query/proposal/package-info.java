/**
 * What planning has not endorsed, or has declined: it counts nowhere, and only those who work on the plan read it.
 * Serves {@code GET /api/v1/proposals}, {@code /api/v1/proposals/{id}}.
 */
@NullMarked
package ec.hito.query.proposal;

import org.jspecify.annotations.NullMarked;
