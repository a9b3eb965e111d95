/**
 * Loads the plan, the secretariats and the matrix into an empty store, over the services' public HTTP interface like
 * any other client. What was begun and cut short is finished by the next start.
 */
@NullMarked
package ec.hito.local.seed;

import org.jspecify.annotations.NullMarked;
