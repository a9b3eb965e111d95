/**
 * The figures of the plan on any day as known at any position, without going through the events again. What an event does to the figures of
 * each day from then on is kept as changes; blocks of changes are summed up, each block of a level out of some of the level below; what was
 * known at a position is the sum of few blocks and the changes after them. ADR 15 tells why.
 */
@NullMarked
package ec.hito.query.total;

import org.jspecify.annotations.NullMarked;
