/** How soon what was acknowledged can be read: the time between the two services, as a client of both sees it. */
@NullMarked
package ec.hito.bench.freshness;

import org.jspecify.annotations.NullMarked;
