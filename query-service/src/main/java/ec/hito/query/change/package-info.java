/**
 * What changed between two days or two positions of the log: what became known of every initiative, whether it happened in between or was only
 * learnt late, and how much of a difference in progress is due to what. Serves {@code GET /api/v1/changes}.
 */
@NullMarked
package ec.hito.query.change;

import org.jspecify.annotations.NullMarked;
