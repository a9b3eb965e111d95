/**
 * Follows the event log: by position, by stream, and as a source for Axon's processors that tells at once when another process appended.
 * Nothing here can write an event.
 */
@NullMarked
package ec.hito.eventstore.reader;

import org.jspecify.annotations.NullMarked;
