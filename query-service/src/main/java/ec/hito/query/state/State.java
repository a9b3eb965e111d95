package ec.hito.query.state;

import ec.hito.query.marking.Marked;
import ec.hito.query.reading.Moment;
import java.time.Instant;

/**
 * A state as it is published.
 *
 * @param value as the read API gives it
 * @param moment of which it is
 * @param readAt when it was read
 */
record State(Marked topic, String key, Object value, Moment moment, Instant readAt) {}
