package ec.hito.eventstore.writer;

import org.jspecify.annotations.Nullable;

/**
 * What a stream no longer holds.
 *
 * @param key of one claim; null for all of the kind that the stream holds
 */
public record Release(String kind, @Nullable String key) {}
