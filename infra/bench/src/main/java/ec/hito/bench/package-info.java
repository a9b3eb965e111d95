/**
 * Measures Hito beside its peers: what {@code ./hito bench} starts, and what all benches share.
 * Every bench runs all contenders in one run on the same fresh PostgreSQL, in turns.
 */
@NullMarked
package ec.hito.bench;

import org.jspecify.annotations.NullMarked;
