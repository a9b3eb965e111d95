/** The work that all contenders are given: the same commands on the same catalogue, drawn from a fixed seed. */
@NullMarked
package ec.hito.bench.workload;

import org.jspecify.annotations.NullMarked;
