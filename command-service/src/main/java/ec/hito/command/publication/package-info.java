/**
 * Publishes every event of the log to Kafka, in order, exactly once for readers of what is committed: records and how far they reach are one
 * Kafka transaction. Of all processes one publishes at a time. Kafka's absence stops publication, never a command.
 */
@NullMarked
package ec.hito.command.publication;

import org.jspecify.annotations.NullMarked;
