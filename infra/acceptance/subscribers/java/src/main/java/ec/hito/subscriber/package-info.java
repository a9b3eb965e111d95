/**
 * A subscriber of Hito's events as another system would write it: a local table, kept from Kafka and proven complete by the read API.
 * To be copied: it knows nothing of Hito's own code.
 */
@NullMarked
package ec.hito.subscriber;

import org.jspecify.annotations.NullMarked;
