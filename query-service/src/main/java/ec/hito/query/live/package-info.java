/**
 * Tells whoever listens what has just become known, as server-sent events that can be resumed by position. Each listener reads on at its own
 * pace, a page at a time, so that a slow one costs nobody else anything. Serves {@code GET /api/v1/stream}.
 */
@NullMarked
package ec.hito.query.live;

import org.jspecify.annotations.NullMarked;
