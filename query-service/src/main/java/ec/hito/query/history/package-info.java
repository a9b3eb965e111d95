/**
 * What was done to an initiative: every act on record, who did it, of which day it is and when it was recorded, newest record first.
 * Serves {@code GET /api/v1/initiatives/{id}/history}. What an act says is what is published of it; the rest stays inside.
 */
@NullMarked
package ec.hito.query.history;

import org.jspecify.annotations.NullMarked;
