/**
 * A real PostgreSQL on the loopback interface whose data survive a stop, a kill and a change of port. The launcher
 * and the tests of every module start it the same way, with the same roles.
 */
@NullMarked
package ec.hito.local.postgres;

import org.jspecify.annotations.NullMarked;
