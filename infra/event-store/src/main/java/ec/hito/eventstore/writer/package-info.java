/**
 * Appends to the event log, as Axon's storage engine.
 * All appends go through one database function, which orders, numbers and stamps them and takes their claims.
 */
@NullMarked
package ec.hito.eventstore.writer;

import org.jspecify.annotations.NullMarked;
