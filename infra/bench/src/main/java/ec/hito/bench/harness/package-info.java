/**
 * What all benches share: a fresh PostgreSQL that goes with the run, callers in a closed loop, medians and spreads, the printed report.
 */
@NullMarked
package ec.hito.bench.harness;

import org.jspecify.annotations.NullMarked;
