/**
 * Publishes every event of the log to Kafka, in order, at least once: what is sent and how far it got are settled batch by batch.
 * Kafka's absence stops publication, never a command.
 */
@NullMarked
package ec.hito.command.publication;

import org.jspecify.annotations.NullMarked;
