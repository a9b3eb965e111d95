/**
 * Breaks what runs, at random and for as long as asked for, and checks afterwards that nothing was lost, doubled or seen out of order.
 * Each soak is a package of its own; the build runs short rounds of the same.
 */
@NullMarked
package ec.hito.bench.soak;

import org.jspecify.annotations.NullMarked;
