/**
 * Initiatives on two clocks: what was the case on a day, as it was known at a position of the log. Their events alone tell it, folded by the
 * day on which they took effect.
 */
@NullMarked
package ec.hito.query.timeline;

import org.jspecify.annotations.NullMarked;
