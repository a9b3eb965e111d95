/** Fills logs of any size: what a bench cannot wait for commands to bring about. */
@NullMarked
package ec.hito.bench.log;

import org.jspecify.annotations.NullMarked;
