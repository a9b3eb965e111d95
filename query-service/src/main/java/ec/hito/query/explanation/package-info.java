/**
 * How figures come about, so that a person can work them out again by hand: what enters a sum, with which weight, by which rule, and the
 * events that say so. Serves {@code /explanation} of initiatives and of management objectives.
 */
@NullMarked
package ec.hito.query.explanation;

import org.jspecify.annotations.NullMarked;
