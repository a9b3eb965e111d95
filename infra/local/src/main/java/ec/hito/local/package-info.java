/**
 * The launcher behind {@code ./hito run} and {@code ./hito reset}: one process that starts PostgreSQL, Kafka and both
 * services, watches them and stops them in order. It is for one person's machine; production starts the same jars by
 * its own means.
 */
@NullMarked
package ec.hito.local;

import org.jspecify.annotations.NullMarked;
