/** How fast the read model is made anew from the log: the project's follower beside Axon's own processor that writes row by row. */
@NullMarked
package ec.hito.bench.replay;

import org.jspecify.annotations.NullMarked;
