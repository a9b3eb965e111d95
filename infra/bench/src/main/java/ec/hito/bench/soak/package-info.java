/**
 * Breaks what runs, at random and for as long as asked for, and checks afterwards that nothing was lost, doubled or seen out of order.
 * The build runs short rounds of the same.
 */
@NullMarked
package ec.hito.bench.soak;

import org.jspecify.annotations.NullMarked;
