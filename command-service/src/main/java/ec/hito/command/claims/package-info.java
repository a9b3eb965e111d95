/**
 * What must be unique over all streams, derived from the events themselves.
 * The append holds these claims in its own transaction, because no decider can see every stream.
 */
@NullMarked
package ec.hito.command.claims;

import org.jspecify.annotations.NullMarked;
