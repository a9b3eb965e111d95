package ec.hito.eventstore.writer;

/**
 * Under which key a request is remembered, so that repeating it has no second effect.
 *
 * @param subject who sent it; keys of different subjects have nothing to do with each other
 * @param key as its sender chose it
 * @param requestHash of what was asked, to tell the same request from another under the same key
 */
public record IdempotencyKey(String subject, String key, String requestHash) {}
