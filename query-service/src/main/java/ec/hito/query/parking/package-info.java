/**
 * What becomes of an event that the read model cannot take: its stream is parked at it while all others go on, answers that touch it say so,
 * and an operator retries it or discards the event. Serves {@code /api/v1/operations/dead-letters}.
 */
@NullMarked
package ec.hito.query.parking;

import org.jspecify.annotations.NullMarked;
