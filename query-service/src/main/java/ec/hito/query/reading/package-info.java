/**
 * What every read has in common: one position, one day, the wait for a position, and the parameters it takes.
 * A feature asks for its figures inside {@link ec.hito.query.reading.Readings#read}, so that no answer mixes two states of the log.
 */
@NullMarked
package ec.hito.query.reading;

import org.jspecify.annotations.NullMarked;
