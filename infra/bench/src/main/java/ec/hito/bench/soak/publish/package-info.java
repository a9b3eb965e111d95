/**
 * Kills whoever publishes, the broker, and the session that lets somebody publish, under acts; or takes Kafka away for long. Whoever reads what
 * is committed on the events topic must have seen the log itself: each event once, in order per key, without a hole.
 */
@NullMarked
package ec.hito.bench.soak.publish;

import org.jspecify.annotations.NullMarked;
