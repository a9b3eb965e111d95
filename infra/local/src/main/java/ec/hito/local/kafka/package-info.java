/**
 * A real Kafka broker in a JVM of its own, on the loopback interface, whose topics survive a stop, a kill and a
 * change of port. The launcher and the tests of every module start it the same way.
 */
@NullMarked
package ec.hito.local.kafka;

import org.jspecify.annotations.NullMarked;
