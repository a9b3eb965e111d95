package ec.hito.query.export;

import ec.hito.query.reading.Moment;

/**
 * What a file says of itself.
 *
 * @param licence under which the data may be used; in ASCII, since it stands in a header too
 * @param simulated whether nothing of it happened
 */
record About(Moment moment, String licence, boolean simulated) {}
