package ec.hito.command.dispatch;

/**
 * The name that a sender gave a request, so that repeating it within 24 hours has no second effect. Keys of different subjects have nothing
 * to do with each other.
 *
 * @param value as the sender chose it
 * @param requestHash of what is asked for, to tell the same request from another under the same key
 */
public record RequestKey(String value, String requestHash) {}
