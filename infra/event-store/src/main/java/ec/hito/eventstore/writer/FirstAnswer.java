package ec.hito.eventstore.writer;

/**
 * What the log remembers of the request that first used an idempotency key.
 *
 * @param requestHash of what was asked then
 * @param answer as JSON
 * @param position of the last event that it brought about
 */
public record FirstAnswer(String requestHash, String answer, long position) {}
