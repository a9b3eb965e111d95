/**
 * Says on every page, in every file and in every answer that nothing of it happened, where the log says that it is simulated.
 */
@NullMarked
package ec.hito.query.simulation;

import org.jspecify.annotations.NullMarked;
