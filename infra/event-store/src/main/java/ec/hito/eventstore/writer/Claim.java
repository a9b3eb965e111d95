package ec.hito.eventstore.writer;

/**
 * Something that may stand only once in the whole log.
 *
 * @param kind what it is, such as {@code initiative-code}
 */
public record Claim(String kind, String key) {}
