/**
 * Marks whose state on the state topics is an older one from now on, in the transaction that makes it so. What is marked is published by
 * whoever of all instances publishes, be it one that follows no log.
 */
@NullMarked
package ec.hito.query.marking;

import org.jspecify.annotations.NullMarked;
