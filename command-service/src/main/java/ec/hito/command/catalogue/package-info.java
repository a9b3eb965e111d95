/**
 * What an initiative may refer to: the adopted plan, the registered secretariats, actors and territories and the types of mechanisms.
 * One immutable value folded from the log, so that a decider can ask it without loading other streams.
 */
@NullMarked
package ec.hito.command.catalogue;

import org.jspecify.annotations.NullMarked;
