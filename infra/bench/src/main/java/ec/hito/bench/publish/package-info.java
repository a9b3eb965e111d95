/** How fast a long log comes to Kafka beside Kafka's own producer tool, and how soon an event is with whoever reads what is committed. */
@NullMarked
package ec.hito.bench.publish;

import org.jspecify.annotations.NullMarked;
