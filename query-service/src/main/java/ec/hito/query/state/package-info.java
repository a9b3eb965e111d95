/**
 * Publishes the newest state of every initiative, management objective and entry of the catalogue to compacted topics of Kafka, from what is
 * marked as changed. Reads never wait for it: with Kafka away the marks stay, and it catches up by itself.
 */
@NullMarked
package ec.hito.query.state;

import org.jspecify.annotations.NullMarked;
