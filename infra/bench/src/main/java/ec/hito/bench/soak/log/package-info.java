/**
 * Processes that append to the log without a service around it, while they, their connections and PostgreSQL are killed.
 * A reader follows all the while, and may never be handed anything but the next position.
 */
@NullMarked
package ec.hito.bench.soak.log;

import org.jspecify.annotations.NullMarked;
