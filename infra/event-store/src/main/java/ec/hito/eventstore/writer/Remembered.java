package ec.hito.eventstore.writer;

/**
 * A request as the log remembers it.
 *
 * @param answer what a repetition is answered with, as JSON
 */
record Remembered(IdempotencyKey key, String answer) {}
