/**
 * An initiative on two clocks: what was the case on a day, as it was known at a position of the log. Its events alone tell it, folded by the
 * day on which they took effect; the calendar changes figures between them without any event.
 */
@NullMarked
package ec.hito.query.timeline;

import org.jspecify.annotations.NullMarked;
