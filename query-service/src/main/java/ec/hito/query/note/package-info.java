/**
 * What people wrote beside their acts on an initiative for the administration alone: notes of progress, and what reports of situation say.
 * Serves {@code GET /api/v1/initiatives/{id}/notes} to those who work on the plan.
 */
@NullMarked
package ec.hito.query.note;

import org.jspecify.annotations.NullMarked;
