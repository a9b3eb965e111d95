/**
 * What both services need to publish: the right to, which one process has at a time, clients of Kafka, topics that are as configured, and how one
 * is read as a whole. What is published, and how it is made sure of, is the services'.
 */
@NullMarked
package ec.hito.kafka;

import org.jspecify.annotations.NullMarked;
