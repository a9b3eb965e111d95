/**
 * What is different in a store of simulated data: while it is filled, today is the simulation's; and every answer says that nothing in it
 * happened. Which store it is, the log says.
 */
@NullMarked
package ec.hito.command.simulation;

import org.jspecify.annotations.NullMarked;
