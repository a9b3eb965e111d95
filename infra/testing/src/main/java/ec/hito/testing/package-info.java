/**
 * Real PostgreSQL and Kafka for every module's tests: one of each per test JVM, in containers where a Docker engine
 * answers, else as local processes. Nothing of them is left when the JVM ends.
 */
@NullMarked
package ec.hito.testing;

import org.jspecify.annotations.NullMarked;
