/**
 * The event log in PostgreSQL: its tables and how an event is written in them.
 * Appending ({@code writer}) and following ({@code reader}) are kept apart, since only one of the services may append.
 */
@NullMarked
package ec.hito.eventstore;

import org.jspecify.annotations.NullMarked;
