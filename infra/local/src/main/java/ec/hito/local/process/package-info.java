/**
 * Operating system processes that outlive mistakes: each is recorded with its start instant, so that the next run
 * finds and ends what a killed run left behind. Knows nothing of what the processes do.
 */
@NullMarked
package ec.hito.local.process;

import org.jspecify.annotations.NullMarked;
