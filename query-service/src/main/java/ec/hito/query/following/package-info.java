/**
 * Keeps the read model in step with the event log: follows it, tells how far it is, and makes the read model anew from it.
 * The only place of the read side that knows Axon and the event store.
 */
@NullMarked
package ec.hito.query.following;

import org.jspecify.annotations.NullMarked;
